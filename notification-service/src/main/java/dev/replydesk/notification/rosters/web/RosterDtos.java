package dev.replydesk.notification.rosters.web;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.time.TimesOfDay;
import dev.replydesk.notification.api.model.RosterDto;
import dev.replydesk.notification.api.model.ShiftDto;
import dev.replydesk.notification.api.model.WeekdayDto;
import dev.replydesk.notification.rosters.domain.Roster;
import dev.replydesk.notification.rosters.domain.Shift;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Rosters in the words of the contract. */
final class RosterDtos {

    private RosterDtos() {
    }

    static RosterDto roster(Roster roster, Instant now) {
        var dto = new RosterDto(roster.id(), roster.zone().getId(),
                roster.shifts().stream().map(RosterDtos::shift).toList(), roster.onCallAt(now), roster.version());
        if (roster.history().isEmpty()) {
            return dto;
        }
        var last = roster.history().getLast();
        return dto.changedAt(last.at()).changedBy(last.by());
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            throw ProblemException.invalid("zone", "must be a time zone such as Europe/Berlin");
        }
    }

    static Shift shift(ShiftDto wish) {
        var from = TimesOfDay.minute(wish.getFrom());
        var days = wish.getDays().stream().map(day -> DayOfWeek.valueOf(day.name())).distinct().sorted().toList();
        return new Shift(wish.getName().strip(), days, from, TimesOfDay.end(wish.getTo(), from),
                wish.getPersons().stream().distinct().toList(), wish.getTurnsFrom());
    }

    private static ShiftDto shift(Shift shift) {
        return new ShiftDto(shift.name(), days(shift), TimesOfDay.written(shift.from()), TimesOfDay.written(shift.to()),
                shift.persons())
                .turnsFrom(shift.turnsFrom());
    }

    private static List<WeekdayDto> days(Shift shift) {
        return shift.days().stream().map(day -> WeekdayDto.valueOf(day.name())).toList();
    }
}
