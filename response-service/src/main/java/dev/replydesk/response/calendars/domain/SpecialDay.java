package dev.replydesk.response.calendars.domain;

import java.time.LocalDate;
import java.util.List;

/** A date that differs from its weekday: a holiday has no hours, a make-up workday has some. */
public record SpecialDay(LocalDate date, String name, List<Hours> hours) {
    public SpecialDay {
        hours = List.copyOf(hours);
    }
}
