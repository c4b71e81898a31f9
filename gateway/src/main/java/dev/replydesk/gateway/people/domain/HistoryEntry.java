package dev.replydesk.gateway.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit of a merchant, a person or a team; it lies in the document it tells about, so both are written
 * at once.
 */
public record HistoryEntry(String type, Instant at, String actor, @Nullable String detail) {
    static HistoryEntry of(String type, Instant at, String actor) {
        return new HistoryEntry(type, at, actor, null);
    }
}
