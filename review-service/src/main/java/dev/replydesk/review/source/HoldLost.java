package dev.replydesk.review.source;

/** Whoever held the source was too slow, or it was paused or removed: somebody else decides what happens to it now. */
final class HoldLost extends RuntimeException {
    private static final long serialVersionUID = 1;

    HoldLost(String sourceId) {
        super(sourceId + " is held by another now", null, false, false);
    }
}
