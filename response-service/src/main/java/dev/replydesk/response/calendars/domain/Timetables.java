package dev.replydesk.response.calendars.domain;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of each calendar of a merchant, by its id. Retired ones are among them, since what was saved in
 * the same moment may still name one.
 */
public record Timetables(Map<String, Timetable> byId, Set<String> retired) {
    public static final Timetables NONE = new Timetables(Map.of(), Set.of());

    public Timetables {
        byId = Map.copyOf(byId);
        retired = Set.copyOf(retired);
    }

    /** Day and night where none is named; also where it is not known, since that deadline comes no later. */
    public Timetable of(@Nullable String calendarId) {
        return calendarId == null ? Timetable.ALWAYS : byId.getOrDefault(calendarId, Timetable.ALWAYS);
    }

    /** Whether a policy may name it. */
    public boolean offers(String calendarId) {
        return byId.containsKey(calendarId) && !retired.contains(calendarId);
    }
}
