package dev.replydesk.response.calendars.domain;

import java.time.Duration;
import java.time.Instant;

/** Counts the time in which a promise runs: all of it, or only the hours in which a business is open. */
public sealed interface WorkingTime permits AroundTheClock, OpeningHours {

    /**
     * The earliest instant by which this much working time has passed; {@code start} itself for none. It may be the
     * very instant of closing.
     *
     * @param time
     *            not negative
     * @throws ArithmeticException
     *             if it does not pass within {@link OpeningHours#HORIZON_DAYS} days
     */
    Instant after(Instant start, Duration time);

    /** How much working time lies from {@code start} to {@code end}; zero if the end is not later. */
    Duration between(Instant start, Instant end);

    boolean isOpenAt(Instant instant);

    /** The first open instant from here on; {@code from} itself while open. */
    Instant nextOpening(Instant from);
}
