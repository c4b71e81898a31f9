package dev.replydesk.review.tables;

import java.util.Map;

/** What one record says, by the names of its columns; what is blank is left out. */
public record Row(Map<String, String> values) {
    public Row {
        values = Map.copyOf(values);
    }
}
