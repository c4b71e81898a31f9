package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.AlertChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that was passed, or a level of the ladder that was reached, of the deadline that held then; without an
 * audience it was recorded and not told.
 *
 * @param threshold
 *            percent of the time; 100 once the deadline has passed
 * @param level
 *            of the ladder; null for a threshold
 */
public record Alarm(int threshold, @Nullable Duration lead, @Nullable Integer level, Instant at, Instant dueAt,
        boolean late, @Nullable Audience audience, List<AlertChannel> channels) {

    public Alarm {
        channels = List.copyOf(Objects.requireNonNullElse(channels, List.of()));
    }

    public boolean isBreach() {
        return threshold == 100 && level == null;
    }
}
