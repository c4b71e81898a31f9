package dev.replydesk.review.source.domain;

import java.time.Duration;

/**
 * How often a source is read. A reading for new reviews begins {@code overlap} before the last one began; every
 * {@code sweep} the last {@code back} is read again, for edits, replies and what appeared late; a trouble is tried
 * again after {@code retry}, then twice as long, up to {@code longestRetry}.
 */
public record Pace(Duration every, Duration overlap, Duration sweep, Duration back, Duration retry,
        Duration longestRetry, Duration hold) {

    Duration retry(int failures) {
        var wait = retry.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
