package dev.replydesk.response.calendars.domain;

/** Which version of which calendar a deadline was computed by; later versions leave it alone. */
public record CalendarRef(String id, long version) {}
