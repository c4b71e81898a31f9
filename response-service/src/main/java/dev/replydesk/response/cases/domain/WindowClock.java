package dev.replydesk.response.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when the marketplace takes a reply to a review: after that nobody can answer it, whatever was promised. It runs
 * day and night and nothing stops it.
 *
 * @param warnAt
 *            a day before it closes, or when three quarters of it are over if that is later
 */
public record WindowClock(Instant closesAt, Instant warnAt, @Nullable Instant warnedAt, @Nullable Instant closedAt) {
    private static final Duration NOTICE = Duration.ofDays(1);

    /** Of what was written then, where a reply is taken for so long. */
    static WindowClock of(Instant writtenAt, Duration length) {
        var closesAt = writtenAt.plus(length);
        var lastQuarter = length.dividedBy(4);
        return new WindowClock(closesAt, closesAt.minus(lastQuarter.compareTo(NOTICE) < 0 ? lastQuarter : NOTICE), null,
                null);
    }

    public boolean isClosedAt(Instant now) {
        return !now.isBefore(closesAt);
    }

    boolean mustClose(Instant now) {
        return closedAt == null && isClosedAt(now);
    }

    boolean mustWarn(Instant now) {
        return warnedAt == null && closedAt == null && !now.isBefore(warnAt);
    }

    WindowClock warned(Instant now) {
        return new WindowClock(closesAt, warnAt, now, closedAt);
    }

    WindowClock closed(Instant now) {
        return new WindowClock(closesAt, warnAt, warnedAt, now);
    }

    /** When something has to be told of it next. */
    Optional<Instant> nextAt() {
        return closedAt != null ? Optional.empty() : Optional.of(warnedAt == null ? warnAt : closesAt);
    }
}
