package dev.replydesk.response.cases.domain;

import java.util.Set;

/**
 * A reply on its way to the customer. What is CANCELLED or REJECTED makes room for another attempt, nothing else does.
 * What was taken back too late may turn up at the marketplace all the same.
 */
public enum PublicationState {
    HELD, PENDING, SENDING, SENT, CONFIRMED, CANCELLED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE;

    private static final Set<PublicationState> FINISHED = Set.of(CANCELLED, REJECTED);

    boolean isLive() {
        return !FINISHED.contains(this);
    }

    /** Nobody outside can have seen it, so it can still be taken back. */
    boolean isUnsent() {
        return this == HELD || this == PENDING;
    }

    boolean canBecome(PublicationState next) {
        return switch (this) {
            case HELD -> Set.of(PENDING, CANCELLED).contains(next);
            case PENDING -> Set.of(SENDING, SENT, CONFIRMED, CANCELLED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE)
                    .contains(next);
            case SENDING -> Set.of(SENT, CONFIRMED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE).contains(next);
            case SENT -> Set.of(SENT, CONFIRMED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE).contains(next);
            case OUTCOME_UNKNOWN -> Set.of(SENT, CONFIRMED, CANCELLED, REJECTED, OUTCOME_UNKNOWN, NOT_ANSWERABLE)
                    .contains(next);
            case CONFIRMED -> next == REJECTED;
            case CANCELLED -> next == CONFIRMED;
            case REJECTED, NOT_ANSWERABLE -> false;
        };
    }
}
