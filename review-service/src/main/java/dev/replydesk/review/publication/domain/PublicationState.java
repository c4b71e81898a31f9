package dev.replydesk.review.publication.domain;

/** How far a reply is on its way. Only what is CANCELLED or REJECTED makes room for another reply to the same duty. */
public enum PublicationState {
    PENDING, SENDING, SENT, CONFIRMED, CANCELLED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE;

    public boolean isLive() {
        return this != CANCELLED && this != REJECTED;
    }

    /** The marketplace may have it, and nobody has seen it there yet. */
    public boolean isAwaited() {
        return this == SENT || this == OUTCOME_UNKNOWN;
    }
}
