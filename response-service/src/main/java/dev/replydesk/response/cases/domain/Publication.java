package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The way of one reply to the customer. {@code confirmedAt} is what is judged against the deadline; {@code graceUntil}
 * is how long a reply that was sent in time may wait for its confirmation before the case counts as overdue. One that
 * waits with the origin MARKETPLACE was handed over; {@code heard} is the number of the newest news of it.
 */
public record Publication(PublicationState state, int attempt, @Nullable Instant heldUntil, @Nullable Instant sentAt,
        @Nullable Instant seenAt, @Nullable Instant confirmedAt, @Nullable Instant graceUntil, @Nullable Origin origin,
        @Nullable String reason, long heard) {

    static Publication held(Instant until, int attempt) {
        return new Publication(PublicationState.HELD, attempt, until, null, null, null, null, null, null, 0);
    }

    static Publication pending(int attempt) {
        return new Publication(PublicationState.PENDING, attempt, null, null, null, null, null, null, null, 0);
    }

    Publication becomes(PublicationState next, @Nullable String why) {
        if (!state.canBecome(next)) {
            throw new StateRefused("The publication of this reply is " + state + " and cannot become " + next + ".");
        }
        return new Publication(next, attempt, heldUntil, sentAt, seenAt, confirmedAt, graceUntil, origin, why,
                heard);
    }

    Publication sent(Instant at, Instant grace) {
        return new Publication(becomes(PublicationState.SENT, null).state, attempt, heldUntil, at, seenAt, confirmedAt,
                grace, Origin.MARKETPLACE, null, heard);
    }

    Publication confirmed(Instant at, Instant seen, Origin by) {
        return new Publication(becomes(PublicationState.CONFIRMED, null).state, attempt, heldUntil,
                sentAt == null ? at : sentAt, seen, at, null, by, null, heard);
    }

    Publication handedOver() {
        return new Publication(state, attempt, heldUntil, sentAt, seenAt, confirmedAt, graceUntil, Origin.MARKETPLACE,
                reason, heard);
    }

    Publication heard(long number) {
        return new Publication(state, attempt, heldUntil, sentAt, seenAt, confirmedAt, graceUntil, origin, reason,
                number);
    }

    /** It waits for the marketplace, no person has to carry it there. */
    public boolean isHandedOver() {
        return state == PublicationState.PENDING && origin == Origin.MARKETPLACE;
    }

    boolean isSentInTime(Instant dueAt, Instant now) {
        return state == PublicationState.SENT && sentAt != null && !sentAt.isAfter(dueAt) && graceUntil != null
                && now.isBefore(graceUntil);
    }
}
