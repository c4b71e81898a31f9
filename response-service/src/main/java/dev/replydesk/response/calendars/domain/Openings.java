package dev.replydesk.response.calendars.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes through what is open from an instant on, in order and each moment once, however nights and days overlap. */
final class Openings {
    private final Function<LocalDate, List<Opening>> days;
    private final LocalDate lastDay;
    private LocalDate day;
    private Instant covered;
    private Iterator<Opening> today;

    Openings(Function<LocalDate, List<Opening>> days, LocalDate firstDay, Instant from) {
        this.days = days;
        this.day = firstDay.minusDays(1);
        this.lastDay = firstDay.plusDays(OpeningHours.HORIZON_DAYS);
        this.covered = from;
        this.today = days.apply(day).iterator();
    }

    /**
     * Not empty.
     *
     * @throws ArithmeticException
     *             if nothing opens any more
     */
    Opening next() {
        var next = nextBefore(Instant.MAX);
        if (next == null) {
            throw new ArithmeticException("nothing opens within " + OpeningHours.HORIZON_DAYS + " days");
        }
        return next;
    }

    /** The next one that begins before {@code end}; null if there is none. */
    @Nullable
    Opening nextBefore(Instant end) {
        while (covered.isBefore(end)) {
            if (!today.hasNext()) {
                if (day.equals(lastDay)) {
                    return null;
                }
                day = day.plusDays(1);
                today = days.apply(day).iterator();
                continue;
            }
            var opening = today.next().notBefore(covered);
            if (!opening.from().isBefore(end)) {
                return null;
            }
            if (!opening.isEmpty()) {
                covered = opening.to();
                return opening;
            }
        }
        return null;
    }
}
