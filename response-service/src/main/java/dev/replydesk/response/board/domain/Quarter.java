package dev.replydesk.response.board.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The open cases whose deadline lies in a quarter of an hour of the clock; the three are disjoint. {@code capacity} is
 * how many replies are written in what is left of it, null where no pace is known.
 */
public record Quarter(Instant from, long willMiss, long atRisk, long onTrack, @Nullable Double capacity) {
    public static final Duration LENGTH = Duration.ofMinutes(15);
    /** Four hours: what can still be changed today by giving work to somebody else. */
    public static final int AHEAD = 16;

    public Instant to() {
        return from.plus(LENGTH);
    }

    public long due() {
        return willMiss + atRisk + onTrack;
    }

    static Instant startOf(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli() - Math.floorMod(at.toEpochMilli(), LENGTH.toMillis()));
    }

    /** Where the last of them ends. */
    public static Instant horizon(Instant now) {
        return startOf(now).plus(LENGTH.multipliedBy(AHEAD));
    }
}
