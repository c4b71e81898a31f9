package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.AlertChannel;
import dev.replydesk.response.sla.domain.ClockKind;
import dev.replydesk.response.sla.domain.SlaClock;
import dev.replydesk.response.sla.domain.Stage;
import dev.replydesk.response.sla.domain.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A threshold that was passed, or a level of the ladder that was reached, of the deadline that held then, or the end of
 * another time of the case; without an audience it was recorded and not told.
 *
 * @param stage
 *            of the holder's clock; null for the others
 * @param threshold
 *            percent of the time; 100 once the deadline has passed
 * @param level
 *            of the ladder; null for a threshold
 * @param notBefore
 *            until when nobody is disturbed by it, because nobody is at work; null where it goes at once
 */
public record Alarm(ClockKind clock, @Nullable Stage stage, int threshold, @Nullable Duration lead,
        @Nullable Integer level, Instant at, Instant dueAt, boolean late, @Nullable Audience audience,
        List<AlertChannel> channels, @Nullable Instant notBefore) {

    /** Percent of a time that is over. */
    static final int END = 100;

    public Alarm {
        clock = Objects.requireNonNullElse(clock, ClockKind.FIRST_REPLY);
        channels = List.copyOf(Objects.requireNonNullElse(channels, List.of()));
    }

    /** A share of the time that was promised to the customer. */
    static Alarm of(Threshold t, Instant dueAt, @Nullable Audience audience, List<AlertChannel> channels,
            @Nullable Instant notBefore) {
        return new Alarm(ClockKind.FIRST_REPLY, null, t.percent(), t.lead(), null, t.at(), dueAt, t.late(), audience,
                channels, notBefore);
    }

    /** The end of another time than the one that was promised, {@code dueAt}. */
    static Alarm of(ClockKind clock, @Nullable Stage stage, Instant dueAt, Instant now, Audience audience,
            List<AlertChannel> channels, @Nullable Instant notBefore) {
        return new Alarm(clock, stage, END, null, null, dueAt, dueAt, SlaClock.isLate(dueAt, now), audience, channels,
                notBefore);
    }

    /** The promise to the customer was not kept. */
    public boolean isBreach() {
        return clock == ClockKind.FIRST_REPLY && threshold == END && level == null;
    }
}
