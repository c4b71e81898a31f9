package dev.replydesk.response.calendars;

import dev.replydesk.response.calendars.domain.Hours;
import dev.replydesk.response.calendars.domain.SpecialDay;
import java.util.List;

/** What a feed of holidays would change in a calendar, day by day, and what of it cannot be used. */
public record HolidayPreview(List<Row> days, List<Ignored> ignored) {
    public HolidayPreview {
        days = List.copyOf(days);
        ignored = List.copyOf(ignored);
    }

    /** A day as it would be, with the hours it has now. */
    public record Row(SpecialDay day, List<Hours> before) {
        public boolean changesHours() {
            return !day.hours().equals(before);
        }
    }

    /** An entry of the feed that stands for no whole day. */
    public record Ignored(String name, String reason) {}
}
