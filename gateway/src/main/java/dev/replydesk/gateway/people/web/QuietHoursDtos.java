package dev.replydesk.gateway.people.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.gateway.api.model.QuietHoursDto;
import dev.replydesk.gateway.api.model.WeekdayDto;
import dev.replydesk.gateway.people.domain.QuietHours;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quiet hours in the words of the contract. */
final class QuietHoursDtos {
    private static final int HOUR = 60;

    private QuietHoursDtos() {
    }

    /** An end that is before the beginning lies on the next day. */
    static QuietHours hours(QuietHoursDto wish) {
        var from = minute(wish.getFrom());
        var to = minute(wish.getTo());
        if (from == to) {
            throw ProblemException.invalid("to", "must differ from the beginning");
        }
        var days = wish.getDays().stream().map(day -> DayOfWeek.valueOf(day.name())).toList();
        return new QuietHours(days, from, to < from ? to + QuietHours.DAY : to);
    }

    static @Nullable QuietHoursDto dto(@Nullable QuietHours hours) {
        return hours == null ? null : new QuietHoursDto(days(hours), time(hours.from()), time(hours.to()));
    }

    private static List<WeekdayDto> days(QuietHours hours) {
        return hours.days().stream().map(day -> WeekdayDto.valueOf(day.name())).toList();
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }

    private static String time(int minute) {
        var ofDay = minute % QuietHours.DAY;
        return "%02d:%02d".formatted(ofDay / HOUR, ofDay % HOUR);
    }
}
