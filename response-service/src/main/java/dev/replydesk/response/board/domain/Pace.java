package dev.replydesk.response.board.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast replies are written from now on, in replies an hour of all together; null where nobody knows.
 * {@code measured} of the {@code people} have a pace of their own.
 */
public record Pace(PaceBasis basis, int people, int measured, @Nullable Double perHour) {
    private static final double HOUR = Duration.ofHours(1).toMillis();

    static final Pace UNKNOWN = new Pace(PaceBasis.NONE, 0, 0, null);

    /** How many replies that makes in this time; a time that is over makes none. */
    double within(Duration time) {
        return perHour == null || time.isNegative() ? 0 : perHour * time.toMillis() / HOUR;
    }

    /** What becomes of a case before which so many are written; deadlines count to the minute. */
    public Turn turn(long before, Instant dueAt, Instant now) {
        if (perHour == null) {
            return new Turn(before, null, false);
        }
        var endsAt = now.plusMillis(Math.round((before + 1) * HOUR / perHour));
        return new Turn(before, endsAt, endsAt.isAfter(dueAt.truncatedTo(ChronoUnit.MINUTES)));
    }
}
