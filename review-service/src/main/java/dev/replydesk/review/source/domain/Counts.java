package dev.replydesk.review.source.domain;

/** What became of all that a source gave. */
public record Counts(long created, long updated, long known, long quarantined) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(created + more.created, updated + more.updated, known + more.known,
                quarantined + more.quarantined);
    }
}
