package dev.replydesk.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a burst of writes that must not be late go before the telling of it, which costs consumer and store more than
 * the writes themselves; never for so long that a sweeper would think the writer dead.
 */
final class Precedence {
    private final Clock clock;
    private final Duration longest;
    private int writers;
    private Instant since = Instant.EPOCH;

    Precedence(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    synchronized void begin() {
        if (writers++ == 0) {
            since = clock.instant();
        }
    }

    synchronized void end() {
        writers--;
    }

    synchronized boolean isTaken() {
        return writers > 0 && clock.instant().isBefore(since.plus(longest));
    }
}
