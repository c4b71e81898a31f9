package dev.replydesk.response.calendars;

import dev.replydesk.response.calendars.domain.BusinessCalendar;
import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.OpeningHours;
import dev.replydesk.response.calendars.domain.Timetable;
import dev.replydesk.response.calendars.domain.WorkingTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A calendar with its name, who wrote it, and every version before; deadlines keep the version they were set by. */
public record CalendarBook(String id, String name, long version, BusinessCalendar current, Change changed,
        boolean retired, List<Edition> earlier) {

    /** A version that was in force once. */
    public record Edition(long version, BusinessCalendar calendar, Change changed) {}

    public CalendarBook {
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    static CalendarBook first(String id, String name, BusinessCalendar calendar, Change change) {
        return new CalendarBook(id, name, 1, calendar, change, false, List.of());
    }

    /** What does not differ makes no new version. */
    CalendarBook replacedBy(String newName, BusinessCalendar calendar, Change change) {
        if (name.equals(newName) && current.equals(calendar)) {
            return this;
        }
        return new CalendarBook(id, newName, version + 1, calendar, change, false, andThis());
    }

    /** Nothing new may run by it any more; what runs by it goes on. */
    CalendarBook retired(Change change) {
        return new CalendarBook(id, name, version + 1, current, change, true, andThis());
    }

    boolean has(long wanted) {
        return version == wanted || earlier.stream().anyMatch(e -> e.version() == wanted);
    }

    /** The hours of a version, also one of long ago; of the newest where it is not known. */
    WorkingTime hoursOf(long wanted) {
        return new OpeningHours(earlier.stream().filter(e -> e.version() == wanted).map(Edition::calendar).findFirst()
                .orElse(current));
    }

    Timetable timetable() {
        return new Timetable(new CalendarRef(id, version), new OpeningHours(current));
    }

    private List<Edition> andThis() {
        return Stream.concat(earlier.stream(), Stream.of(new Edition(version, current, changed))).toList();
    }
}
