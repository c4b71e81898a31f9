package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pause, or another policy, did to a deadline, for the record.
 *
 * @param at
 *            the instant that counts, which may be before it was noticed
 * @param reason
 *            of a pause
 * @param dueAt
 *            the deadline after it
 * @param end
 *            why the clock runs on; null where it began to stand still
 * @param policy
 *            null for a pause
 */
public record ClockStep(Instant at, @Nullable PauseReason reason, Instant dueBefore, Instant dueAt,
        @Nullable PauseEnd end, @Nullable PolicyChange policy) {

    static ClockStep paused(Instant at, PauseReason reason, Instant dueBefore, Instant dueAt, @Nullable PauseEnd end) {
        return new ClockStep(at, reason, dueBefore, dueAt, end, null);
    }

    static ClockStep applied(Instant at, Instant dueBefore, Instant dueAt, PolicyChange policy) {
        return new ClockStep(at, null, dueBefore, dueAt, null, policy);
    }
}
