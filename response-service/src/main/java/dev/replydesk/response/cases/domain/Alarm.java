package dev.replydesk.response.cases.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A threshold that was passed, of the deadline that held then; without an audience it was recorded and not told. */
public record Alarm(int threshold, @Nullable Duration lead, Instant at, Instant dueAt, boolean late,
        @Nullable Audience audience) {
    public boolean isBreach() {
        return threshold == 100;
    }
}
