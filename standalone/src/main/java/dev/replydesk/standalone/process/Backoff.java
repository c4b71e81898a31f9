package dev.replydesk.standalone.process;

import java.time.Duration;

/** How long to wait before the next start: 1, 2, 4 … 30 seconds, and from the beginning after a stable run. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration delay = Duration.ZERO;

    void next(boolean ranStably) {
        var doubled = delay.multipliedBy(2);
        if (ranStably || doubled.isZero()) {
            delay = FIRST;
        } else {
            delay = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        }
    }

    Duration delay() {
        return delay;
    }
}
