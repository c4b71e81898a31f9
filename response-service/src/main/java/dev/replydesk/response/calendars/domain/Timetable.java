package dev.replydesk.response.calendars.domain;

import org.jspecify.annotations.Nullable;

/** The time in which a deadline runs, and the calendar it is from; without one it runs day and night. */
public record Timetable(@Nullable CalendarRef calendar, WorkingTime time) {
    public static final Timetable ALWAYS = new Timetable(null, AroundTheClock.ALWAYS);
}
