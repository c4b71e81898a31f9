package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be known about one deadline of one case; the same for every person and channel.
 *
 * @param threshold
 *            per cent of the time that has passed, 100 is the deadline itself
 * @param level
 *            of the escalation ladder that was reached; null where a share of the time was
 * @param late
 *            raised after the instant it was meant for
 */
public record Alert(String caseId, ClockKind clock, Instant dueAt, int threshold,
        @Nullable Integer level, boolean late, Instant raisedAt, @Nullable Integer rating) {

    private static final int DEADLINE = 100;

    public boolean isBreach() {
        return threshold >= DEADLINE;
    }
}
