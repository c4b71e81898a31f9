package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.Timetables;
import java.time.Instant;
import java.util.List;

/**
 * The lists of policies of a merchant in the order in which they came into force; there was always one. With them the
 * calendars as they are now, by which new deadlines run.
 */
public record PolicyHistory(List<Version> versions, Timetables timetables) {

    /** A list, and since when it holds. */
    public record Version(Instant since, PolicySet policies) {}

    public PolicyHistory {
        versions = List.copyOf(versions);
    }

    public static PolicyHistory of(PolicySet only) {
        return new PolicyHistory(List.of(new Version(Instant.EPOCH, only)), Timetables.NONE);
    }

    public Timetable timetableOf(SlaPolicy policy) {
        return timetables.of(policy.calendarId());
    }

    public PolicySet current() {
        return versions.getLast().policies();
    }

    /** One that held once, by its number; cases keep the list they were opened under. */
    public PolicySet numbered(long version) {
        return versions.stream().map(Version::policies).filter(p -> p.version() == version).findFirst()
                .orElseGet(this::current);
    }

    /** What held at this instant. */
    public PolicySet at(Instant at) {
        return versions.reversed().stream().filter(v -> !v.since().isAfter(at)).findFirst()
                .orElseGet(versions::getFirst).policies();
    }
}
