package dev.replydesk.response.calendars.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.time.TimesOfDay;
import dev.replydesk.response.api.model.CalendarRequestDto;
import dev.replydesk.response.api.model.CalendarWeekDto;
import dev.replydesk.response.api.model.OpenHoursDto;
import dev.replydesk.response.api.model.SpecialDayDto;
import dev.replydesk.response.calendars.domain.BusinessCalendar;
import dev.replydesk.response.calendars.domain.BusinessCalendar.Weekday;
import dev.replydesk.response.calendars.domain.Hours;
import dev.replydesk.response.calendars.domain.SpecialDay;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calendars on the way in: days and hours in order, what was left out is closed. */
final class CalendarRequests {
    private CalendarRequests() {
    }

    static BusinessCalendar calendar(CalendarRequestDto request) {
        var days = request.getDays() == null ? List.<SpecialDayDto>of() : request.getDays();
        return new BusinessCalendar(zone(request.getZone()), week(request.getWeek()), days.stream()
                .map(CalendarRequests::day).sorted(Comparator.comparing(SpecialDay::date)).toList());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "is no time zone; write one such as Asia/Shanghai or Europe/Berlin");
        }
    }

    private static List<Weekday> week(CalendarWeekDto w) {
        return Stream.of(w.getMonday(), w.getTuesday(), w.getWednesday(), w.getThursday(), w.getFriday(),
                w.getSaturday(), w.getSunday()).map(hours -> new Weekday(hours(hours))).toList();
    }

    private static SpecialDay day(SpecialDayDto day) {
        return new SpecialDay(day.getDate(), day.getName().strip(), hours(day.getHours()));
    }

    private static List<Hours> hours(@Nullable List<OpenHoursDto> hours) {
        return hours == null
                ? List.of()
                : hours.stream().map(CalendarRequests::hours).sorted(Comparator.comparingInt(Hours::from)).toList();
    }

    private static Hours hours(OpenHoursDto hours) {
        var from = TimesOfDay.minute(hours.getFrom());
        return new Hours(from, TimesOfDay.end(hours.getTo(), from));
    }
}
