package dev.replydesk.chassis.outbox;

import java.time.Instant;

/** How much of one collection waits or is parked; {@code oldest} is {@link Instant#MAX} when nothing waits. */
record Measure(long waiting, long parked, Instant oldest) {}
