package dev.replydesk.response.calendars;

import dev.replydesk.response.calendars.domain.BusinessCalendar;
import dev.replydesk.response.calendars.domain.Hours;
import dev.replydesk.response.calendars.domain.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The whole days that a feed names, in order. */
record HolidayFeed(List<Day> days, List<HolidayPreview.Ignored> ignored) {
    /** Feeds of Chinese holidays also name the days on which people work in return. */
    private static final Pattern WORKED = Pattern.compile(
            "补班|调休上班|[（(\\[【]班[）)\\]】]|上班|working day|make-?up", Pattern.CASE_INSENSITIVE);

    /** One date and what the feed calls it. */
    record Day(LocalDate date, String name) {
        boolean isWorked() {
            return WORKED.matcher(name).find();
        }
    }

    HolidayPreview preview(BusinessCalendar calendar) {
        return new HolidayPreview(days.stream().map(d -> row(d, calendar)).toList(), ignored);
    }

    private static HolidayPreview.Row row(Day day, BusinessCalendar calendar) {
        var hours = day.isWorked() ? calendar.on(firstWorkday(calendar)) : List.<Hours>of();
        return new HolidayPreview.Row(new SpecialDay(day.date(), day.name(), hours), calendar.on(day.date()));
    }

    private static DayOfWeek firstWorkday(BusinessCalendar calendar) {
        return Arrays.stream(DayOfWeek.values()).filter(d -> !calendar.on(d).isEmpty()).findFirst()
                .orElse(DayOfWeek.MONDAY);
    }
}
