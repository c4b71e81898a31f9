package dev.replydesk.response.cases.domain;

import java.time.Duration;
import java.time.Instant;

/** Who writes now; a lease, so that a writer who went home blocks nobody for long. */
public record Claim(Actor by, Instant until) {
    public static final Duration LEASE = Duration.ofMinutes(15);

    static Claim of(Actor actor, Instant now) {
        return new Claim(actor, now.plus(LEASE));
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(until);
    }
}
