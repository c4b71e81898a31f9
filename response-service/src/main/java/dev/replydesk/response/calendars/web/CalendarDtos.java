package dev.replydesk.response.calendars.web;

import dev.replydesk.chassis.time.TimesOfDay;
import dev.replydesk.response.api.model.ActorDto;
import dev.replydesk.response.api.model.CalendarDto;
import dev.replydesk.response.api.model.CalendarWeekDto;
import dev.replydesk.response.api.model.HolidayPreviewDto;
import dev.replydesk.response.api.model.HolidayPreviewRowDto;
import dev.replydesk.response.api.model.IgnoredEntryDto;
import dev.replydesk.response.api.model.OpenHoursDto;
import dev.replydesk.response.api.model.SpecialDayDto;
import dev.replydesk.response.calendars.CalendarBook;
import dev.replydesk.response.calendars.HolidayPreview;
import dev.replydesk.response.calendars.domain.BusinessCalendar;
import dev.replydesk.response.calendars.domain.Hours;
import dev.replydesk.response.calendars.domain.SpecialDay;
import java.time.DayOfWeek;
import java.util.List;

/** Calendars on the way out. */
final class CalendarDtos {
    private CalendarDtos() {
    }

    static CalendarDto calendar(CalendarBook book) {
        var changed = book.changed();
        return new CalendarDto(book.id(), book.version(), book.name(), book.current().zone().getId(),
                week(book.current()), book.current().days().stream().map(CalendarDtos::day).toList(), changed.at(),
                new ActorDto(changed.actorId(), changed.actorName()));
    }

    static HolidayPreviewDto preview(HolidayPreview preview) {
        return new HolidayPreviewDto(preview.days().stream().map(CalendarDtos::row).toList(), preview.ignored().stream()
                .map(i -> new IgnoredEntryDto(i.name(), i.reason())).toList());
    }

    private static HolidayPreviewRowDto row(HolidayPreview.Row row) {
        return new HolidayPreviewRowDto(day(row.day()), hours(row.before()), row.changesHours());
    }

    private static CalendarWeekDto week(BusinessCalendar c) {
        return new CalendarWeekDto().monday(hours(c.on(DayOfWeek.MONDAY))).tuesday(hours(c.on(DayOfWeek.TUESDAY)))
                .wednesday(hours(c.on(DayOfWeek.WEDNESDAY))).thursday(hours(c.on(DayOfWeek.THURSDAY)))
                .friday(hours(c.on(DayOfWeek.FRIDAY))).saturday(hours(c.on(DayOfWeek.SATURDAY)))
                .sunday(hours(c.on(DayOfWeek.SUNDAY)));
    }

    private static SpecialDayDto day(SpecialDay day) {
        return new SpecialDayDto(day.date(), day.name()).hours(hours(day.hours()));
    }

    private static List<OpenHoursDto> hours(List<Hours> hours) {
        return hours.stream().map(h -> new OpenHoursDto(TimesOfDay.written(h.from()), TimesOfDay.written(h.to())))
                .toList();
    }
}
