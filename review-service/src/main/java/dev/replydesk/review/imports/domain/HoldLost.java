package dev.replydesk.review.imports.domain;

/** Somebody else works on the import by now, or it has ended. */
public final class HoldLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    HoldLost(String importId) {
        super("import " + importId + " is no longer held", null, false, false);
    }
}
