package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the marketplace of a shop took no replies. What an integration or a manager reports counts from the
 * report on, so that nobody can excuse what was late before; what the connector saw counts from its first failed
 * attempt.
 *
 * @param stops
 *            the shop while the outage lasts, of which there is one at a time; null afterwards
 * @param settledAt
 *            when all its cases ran on again; null while some may not
 */
public record Outage(String id, String shopId, @Nullable String stops, Actor reportedBy, Instant startedAt,
        @Nullable String note, @Nullable Instant endedAt, @Nullable Actor endedBy, @Nullable Instant settledAt) {

    public static Outage reported(String id, String shopId, Actor by, Instant at, @Nullable String note) {
        return new Outage(id, shopId, shopId, by, at, note, null, null, null);
    }

    /** It lasts still, or lasted beyond this instant. */
    public boolean lastedAfter(Instant at) {
        return endedAt == null || endedAt.isAfter(at);
    }

    public boolean beganBefore(Instant at) {
        return startedAt.isBefore(at);
    }

    /** Twice is once. */
    public Outage ended(Actor by, Instant at) {
        return isOver() ? this : new Outage(id, shopId, null, reportedBy, startedAt, note, at, by, null);
    }

    public Outage settled(Instant at) {
        return new Outage(id, shopId, stops, reportedBy, startedAt, note, endedAt, endedBy, at);
    }

    public boolean isOver() {
        return endedAt != null;
    }
}
