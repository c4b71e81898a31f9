package dev.replydesk.review.pulse.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Attempts that failed one after the other, without an answer between them.
 *
 * @param since
 *            when the first of them began; from then on, and not before, nobody could answer
 * @param lastAt
 *            when the newest of them ended
 * @param told
 *            whether it is an outage, of which others know; it changes no more until it ends
 */
public record Run(Instant since, Instant lastAt, int attempts, String reason, boolean told) {

    static Run of(Failed first) {
        return new Run(first.begun(), first.ended(), 1, first.reason(), false);
    }

    /** Attempts overlap, so one that began before the others may be heard of last. */
    Run and(Failed next) {
        return new Run(earlier(since, next.begun()), later(lastAt, next.ended()), attempts + 1, next.reason(), false);
    }

    Run judged(OutageRule rule) {
        return rule.isMetBy(this) ? new Run(since, lastAt, attempts, reason, true) : this;
    }

    Duration lasted() {
        return Duration.between(since, lastAt);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
