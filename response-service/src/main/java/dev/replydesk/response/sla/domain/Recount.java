package dev.replydesk.response.sla.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Since when the time of a promise counts anew because other policies were applied, and how much of it had been used by
 * then; when the duty began stays with the clock.
 *
 * @param used
 *            in working time, of the calendars that held then
 */
public record Recount(Instant from, Duration used) {}
