package dev.replydesk.response.calendars.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When a business is open: the hours of each weekday from Monday to Sunday, and the dates that differ, all by the clock
 * on the wall of one zone. It belongs to a promise, not to the people who keep it.
 */
public record BusinessCalendar(ZoneId zone, List<Weekday> week, List<SpecialDay> days) {

    /** The hours of one day of the week; none means closed. */
    public record Weekday(List<Hours> hours) {
        public Weekday {
            hours = List.copyOf(hours);
        }
    }

    public BusinessCalendar {
        week = List.copyOf(week);
        days = List.copyOf(days);
        if (week.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week has seven days");
        }
    }

    public List<Hours> on(DayOfWeek day) {
        return week.get(day.ordinal()).hours();
    }

    /** What is open on this date, exceptions considered; a night that began the day before is not among it. */
    public List<Hours> on(LocalDate date) {
        return days.stream().filter(d -> d.date().equals(date)).findFirst().map(SpecialDay::hours)
                .orElseGet(() -> on(date.getDayOfWeek()));
    }
}
