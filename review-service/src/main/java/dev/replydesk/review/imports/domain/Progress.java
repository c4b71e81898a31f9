package dev.replydesk.review.imports.domain;

/**
 * The checkpoint, and what was counted up to it: the two are written at once, so that no row is counted twice. The
 * offset and the next line are those of the unpacked file.
 */
public record Progress(long offset, long nextLine, long bytesRead, Counts counts) {
    public static final Progress NONE = new Progress(0, 1, 0, Counts.NONE);

    /** Rows by what became of them. */
    public record Counts(long lines, long created, long updated, long duplicate, long quarantined) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(lines + more.lines, created + more.created, updated + more.updated,
                    duplicate + more.duplicate, quarantined + more.quarantined);
        }
    }
}
