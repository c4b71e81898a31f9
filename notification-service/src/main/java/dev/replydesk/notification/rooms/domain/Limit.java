package dev.replydesk.notification.rooms.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a kind of room takes messages: some at once, then one each interval. Within any time it lets through no
 * more than {@code burst} and one for each interval of it, so half of what a platform allows is the burst where its
 * window is fixed.
 */
public record Limit(int burst, Duration interval) {

    /** When the next message may go, with this instant at which the room's burst is whole again. */
    Instant turn(Instant wholeAt) {
        return wholeAt.minus(interval.multipliedBy(burst - 1L));
    }

    /** The instant at which the burst is whole where the next message may go at {@code turn}. */
    Instant wholeAt(Instant turn) {
        return turn.plus(interval.multipliedBy(burst - 1L));
    }

    /** The instant at which the burst is whole again after one more message now. */
    Instant after(Instant wholeAt, Instant now) {
        return (wholeAt.isAfter(now) ? wholeAt : now).plus(interval);
    }
}
