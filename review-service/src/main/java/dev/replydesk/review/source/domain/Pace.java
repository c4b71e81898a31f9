package dev.replydesk.review.source.domain;

import java.time.Duration;

/**
 * How often a source is read. A reading for new reviews begins {@code overlap} before the last one began; every
 * {@code sweep} the last {@code back} is read again, for edits, replies and what appeared late; a trouble is tried
 * again after {@code retry}, then twice as long, up to {@code longestRetry}, or {@code outage} where the marketplace
 * itself fails: clocks stand still until it is seen to be back.
 */
public record Pace(Duration every, Duration overlap, Duration sweep, Duration back, Duration retry,
        Duration longestRetry, Duration outage, Duration hold) {

    Duration retry(int failures) {
        var wait = retry.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return shorter(wait, longestRetry);
    }

    Duration retryOfAnOutage(int failures) {
        return shorter(retry(failures), outage);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
