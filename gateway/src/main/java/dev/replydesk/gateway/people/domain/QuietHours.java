package dev.replydesk.gateway.people.domain;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When a person wants to be left alone, by the clock on the wall of their zone.
 *
 * @param days
 *            on which they begin
 * @param from
 *            minutes from the start of the day, 0 to 1439
 * @param to
 *            later than {@code from}, less than a day later; from 1440 on it lies on the next day
 */
public record QuietHours(List<DayOfWeek> days, int from, int to) {
    public QuietHours {
        days = days.stream().distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return "minutes " + from + " to " + to + " from " + days;
    }
}
