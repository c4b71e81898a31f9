package dev.replydesk.response.cases.domain;

import java.time.Duration;
import java.time.Instant;

/** Who writes now; a lease, so that a writer who went home blocks nobody for long. */
public record Claim(Actor by, Instant until) {
    public static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration WORTH_RENEWING = Duration.ofMinutes(1);

    static Claim of(Actor actor, Instant now) {
        return new Claim(actor, now.plus(LEASE));
    }

    /** Too little of the lease is gone for a new one to be worth a write. */
    boolean isFreshAt(Instant now) {
        return now.plus(LEASE).minus(WORTH_RENEWING).isBefore(until);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(until);
    }
}
