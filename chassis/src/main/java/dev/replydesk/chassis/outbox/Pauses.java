package dev.replydesk.chassis.outbox;

import java.time.Duration;

/** How long a refused event rests before it is tried again: twice as long each time, up to a limit. */
final class Pauses {
    private Pauses() {
    }

    static Duration after(int tries, OutboxProperties properties) {
        var pause = properties.firstPause().multipliedBy(1L << Math.min(tries - 1, 20));
        return pause.compareTo(properties.longestPause()) > 0 ? properties.longestPause() : pause;
    }
}
