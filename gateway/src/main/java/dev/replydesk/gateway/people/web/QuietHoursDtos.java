package dev.replydesk.gateway.people.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.time.TimesOfDay;
import dev.replydesk.gateway.api.model.QuietHoursDto;
import dev.replydesk.gateway.api.model.WeekdayDto;
import dev.replydesk.gateway.people.domain.QuietHours;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quiet hours in the words of the contract. */
final class QuietHoursDtos {
    private QuietHoursDtos() {
    }

    static QuietHours hours(QuietHoursDto wish) {
        var from = TimesOfDay.minute(wish.getFrom());
        if (wish.getFrom().equals(wish.getTo())) {
            throw ProblemException.invalid("to", "must differ from the beginning");
        }
        var days = wish.getDays().stream().map(day -> DayOfWeek.valueOf(day.name())).toList();
        return new QuietHours(days, from, TimesOfDay.end(wish.getTo(), from));
    }

    static @Nullable QuietHoursDto dto(@Nullable QuietHours hours) {
        return hours == null
                ? null
                : new QuietHoursDto(days(hours), TimesOfDay.written(hours.from()),
                        TimesOfDay.written(hours.to() % TimesOfDay.DAY));
    }

    private static List<WeekdayDto> days(QuietHours hours) {
        return hours.days().stream().map(day -> WeekdayDto.valueOf(day.name())).toList();
    }
}
