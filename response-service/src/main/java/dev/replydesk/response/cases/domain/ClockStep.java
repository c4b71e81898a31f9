package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a pause did to a deadline, for the record.
 *
 * @param at
 *            the instant that counts, which may be before it was noticed
 * @param dueAt
 *            the deadline after it
 * @param end
 *            why the clock runs on; null where it began to stand still
 */
public record ClockStep(Instant at, PauseReason reason, Instant dueBefore, Instant dueAt, @Nullable PauseEnd end) {}
