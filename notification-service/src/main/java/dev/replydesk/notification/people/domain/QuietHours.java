package dev.replydesk.notification.people.domain;

import dev.replydesk.chassis.time.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants to be left alone, by the clock on the wall; all of a night belongs to the day on which it begins.
 *
 * @param from
 *            minutes from the start of the day
 * @param to
 *            later than {@code from}, less than a day later; from 1440 on it lies on the next day
 */
public record QuietHours(List<DayOfWeek> days, int from, int to) {

    public QuietHours {
        days = List.copyOf(days);
    }

    /** When the quiet that holds at this instant ends; null where none does. */
    @Nullable
    Instant endAfter(Instant now, WallClock wall) {
        var today = wall.dayOf(now);
        return Stream.of(today.minusDays(1), today).filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> !now.isBefore(wall.at(day, from))).map(day -> wall.at(day, to)).filter(now::isBefore)
                .findFirst().orElse(null);
    }
}
