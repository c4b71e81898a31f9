package dev.replydesk.response.calendars.domain;

import dev.replydesk.response.calendars.domain.BusinessCalendar.Weekday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Calendars as tests need them. */
public final class CalendarFixtures {
    private static final Weekday CLOSED = new Weekday(List.of());

    private CalendarFixtures() {
    }

    /** Monday to Friday, whole hours. */
    public static BusinessCalendar weekdays(ZoneId zone, int from, int to, SpecialDay... days) {
        var open = new Weekday(List.of(hours(from, to)));
        return new BusinessCalendar(zone, List.of(open, open, open, open, open, CLOSED, CLOSED), List.of(days));
    }

    /** The same hours on every day. */
    public static BusinessCalendar daily(ZoneId zone, Hours... hours) {
        return new BusinessCalendar(zone, Stream.generate(() -> new Weekday(List.of(hours))).limit(7).toList(),
                List.of());
    }

    public static Hours hours(int from, int to) {
        return new Hours(from * 60, to * 60);
    }

    public static SpecialDay holiday(String date) {
        return new SpecialDay(LocalDate.parse(date), "Holiday", List.of());
    }

    public static SpecialDay workday(String date, Hours... hours) {
        return new SpecialDay(LocalDate.parse(date), "Make-up workday", List.of(hours));
    }
}
