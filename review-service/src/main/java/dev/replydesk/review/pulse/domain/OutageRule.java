package dev.replydesk.review.pulse.domain;

import java.time.Duration;

/**
 * When a run of failures is an outage: after so many attempts, over so long a time. Where nobody asked for longer than
 * {@code gap}, nothing is known of the time between, and the run begins anew.
 */
public record OutageRule(Duration least, int attempts, Duration gap) {

    boolean isMetBy(Run run) {
        return run.attempts() >= attempts && !run.lasted().minus(least).isNegative();
    }
}
