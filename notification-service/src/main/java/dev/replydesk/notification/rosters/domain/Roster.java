package dev.replydesk.notification.rosters.domain;

import dev.replydesk.chassis.time.WallClock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The week of a team: who is on call when. Shifts may overlap, then several are; between them nobody is.
 *
 * @param id
 *            of the team
 * @param version
 *            0 while nobody has written it
 */
public record Roster(String id, long version, ZoneId zone, List<Shift> shifts, List<RosterEdit> history) {

    public Roster {
        shifts = List.copyOf(shifts);
        history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
    }

    public static Roster empty(String teamId) {
        return new Roster(teamId, 0, ZoneOffset.UTC, List.of(), List.of());
    }

    public Roster replacedBy(ZoneId zone, List<Shift> shifts, String by, Instant now) {
        var edits = Stream.concat(history.stream(), Stream.of(new RosterEdit(version + 1, now, by))).toList();
        return new Roster(id, version + 1, zone, shifts, edits);
    }

    /** Ids of those who are on call, each once, in the order of the shifts; yesterday's night comes first. */
    public List<String> onCallAt(Instant now) {
        var wall = new WallClock(zone);
        var today = wall.dayOf(now);
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> shifts.stream().filter(shift -> shift.isOn(day, wall, now))
                        .flatMap(shift -> shift.onCall(day).stream()))
                .distinct().toList();
    }
}
