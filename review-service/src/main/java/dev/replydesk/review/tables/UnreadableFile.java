package dev.replydesk.review.tables;

import dev.replydesk.review.tables.domain.FileFault;

/** The file as a whole cannot be read; the message tells a person why and what to do. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final FileFault fault;

    public UnreadableFile(FileFault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
    }

    public FileFault fault() {
        return fault;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
