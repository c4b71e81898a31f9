package dev.replydesk.review.source;

/** Stored credentials do not open with the service's key: it was replaced, or they were moved. */
final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1;

    SealBroken(String sourceId, Throwable cause) {
        super("the credentials of " + sourceId + " do not open; enter them anew", cause);
    }
}
