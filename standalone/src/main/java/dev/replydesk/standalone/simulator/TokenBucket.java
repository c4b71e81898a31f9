package dev.replydesk.standalone.simulator;

import java.time.Clock;
import java.time.Duration;

/** The contract's rate: three requests a second, six at once after a pause. */
final class TokenBucket {

    static final int BURST = 6;

    private static final long INTERVAL = 333;

    private final Clock clock;
    private long fullAt;

    TokenBucket(Clock clock) {
        this.clock = clock;
    }

    /** Nothing when the request may pass, else how long to wait for the next one. */
    synchronized Duration take() {
        var now = clock.millis();
        var next = Math.max(fullAt, now) + INTERVAL;
        var wait = next - now - BURST * INTERVAL;
        if (wait > 0) {
            return Duration.ofMillis(wait);
        }
        fullAt = next;
        return Duration.ZERO;
    }
}
