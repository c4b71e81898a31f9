package dev.replydesk.gateway.people.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a person is away and who stands in for them.
 *
 * @param until
 *            after {@code from}; from this instant on the person is back
 * @param deputyId
 *            null where nobody stands in
 */
public record Absence(Instant from, Instant until, @Nullable String deputyId) {
    public static final Duration LONGEST = Duration.ofDays(731);

    /** The time in which both are away; null if there is none. The deputy is that of the other one. */
    @Nullable
    Absence shared(Absence other) {
        var start = from.isAfter(other.from) ? from : other.from;
        var end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? new Absence(start, end, other.deputyId) : null;
    }

    @Override
    public String toString() {
        return "from " + from + " until " + until + ", deputy " + (deputyId == null ? "nobody" : deputyId);
    }
}
