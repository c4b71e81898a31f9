package dev.replydesk.notification.rosters.domain;

import dev.replydesk.chassis.time.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of some days of every week in which somebody is on call; all of a night belongs to the day on which it
 * begins.
 *
 * @param from
 *            minutes from the start of the day by the clock on the wall, 0 to 1439
 * @param to
 *            later than {@code from}, at most a day later; from 1440 on it lies on the next day
 * @param persons
 *            ids
 * @param turnsFrom
 *            null: all of them are on call together; else one in each week, from Monday on, in the order of the list,
 *            and the week of this date is that of the first
 */
public record Shift(String name, List<DayOfWeek> days, int from, int to, List<String> persons,
        @Nullable LocalDate turnsFrom) {
    public static final int DAY = 24 * 60;

    public Shift {
        days = List.copyOf(days);
        persons = List.copyOf(persons);
        if (from < 0 || from >= DAY || to <= from || to > from + DAY) {
            throw new IllegalArgumentException("no hours of a shift: " + from + " to " + to);
        }
    }

    /** Whether the shift that begins on this day, if there is one, is on at this instant; its end is not part of it. */
    boolean isOn(LocalDate day, WallClock wall, Instant now) {
        return days.contains(day.getDayOfWeek()) && !now.isBefore(wall.at(day, from)) && now.isBefore(wall.at(day, to));
    }

    /** Whose shift it is when it begins on this day. */
    List<String> onCall(LocalDate day) {
        if (turnsFrom == null || persons.isEmpty()) {
            return persons;
        }
        var weeks = ChronoUnit.WEEKS.between(monday(turnsFrom), monday(day));
        return List.of(persons.get((int) Math.floorMod(weeks, (long) persons.size())));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
