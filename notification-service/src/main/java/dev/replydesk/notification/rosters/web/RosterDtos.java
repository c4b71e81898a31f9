package dev.replydesk.notification.rosters.web;

import dev.replydesk.chassis.problem.ProblemException;
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

    private static final int HOUR = 60;

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

    /** An end that is not after the beginning lies on the next day. */
    static Shift shift(ShiftDto wish) {
        var from = minute(wish.getFrom());
        var to = minute(wish.getTo());
        var days = wish.getDays().stream().map(day -> DayOfWeek.valueOf(day.name())).distinct().sorted().toList();
        return new Shift(wish.getName().strip(), days, from, to <= from ? to + Shift.DAY : to,
                wish.getPersons().stream().distinct().toList(), wish.getTurnsFrom());
    }

    private static ShiftDto shift(Shift shift) {
        return new ShiftDto(shift.name(), days(shift), time(shift.from()), time(shift.to()), shift.persons())
                .turnsFrom(shift.turnsFrom());
    }

    private static List<WeekdayDto> days(Shift shift) {
        return shift.days().stream().map(day -> WeekdayDto.valueOf(day.name())).toList();
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
    }

    private static String time(int minute) {
        var ofDay = minute == Shift.DAY ? minute : minute % Shift.DAY;
        return "%02d:%02d".formatted(ofDay / HOUR, ofDay % HOUR);
    }
}
