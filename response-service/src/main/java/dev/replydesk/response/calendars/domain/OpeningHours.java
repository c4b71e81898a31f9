package dev.replydesk.response.calendars.domain;

import dev.replydesk.chassis.time.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The arithmetic of a calendar. A business opens at the first instant at which the clock on the wall shows the hour, or
 * jumps over it, and closes in the same way; so an hour that is shown twice is worked once or twice as the doors stand.
 */
public final class OpeningHours implements WorkingTime {
    /** How far a search for open hours goes. */
    public static final int HORIZON_DAYS = 3_700;

    private final BusinessCalendar calendar;
    private final Map<LocalDate, SpecialDay> special;
    private final WallClock wall;

    public OpeningHours(BusinessCalendar calendar) {
        this.calendar = calendar;
        this.special = calendar.days().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        this.wall = new WallClock(calendar.zone());
    }

    @Override
    public Instant after(Instant start, Duration time) {
        var left = time;
        var openings = new Openings(this::on, wall.dayOf(start), start);
        while (left.isPositive()) {
            var opening = openings.next();
            if (opening.length().compareTo(left) >= 0) {
                return opening.from().plus(left);
            }
            left = left.minus(opening.length());
        }
        return start;
    }

    @Override
    public Duration between(Instant start, Instant end) {
        var sum = Duration.ZERO;
        var openings = new Openings(this::on, wall.dayOf(start), start);
        for (var next = openings.nextBefore(end); next != null; next = openings.nextBefore(end)) {
            sum = sum.plus(next.notAfter(end).length());
        }
        return sum;
    }

    @Override
    public boolean isOpenAt(Instant instant) {
        return nextOpening(instant).equals(instant);
    }

    @Override
    public Instant nextOpening(Instant from) {
        return new Openings(this::on, wall.dayOf(from), from).next().from();
    }

    /** What opens on this date, in order; a night that began the day before is not among it. */
    private List<Opening> on(LocalDate date) {
        var exception = special.get(date);
        var hours = exception == null ? calendar.on(date.getDayOfWeek()) : exception.hours();
        return hours.stream().map(h -> new Opening(wall.at(date, h.from()), wall.at(date, h.to()))).toList();
    }
}
