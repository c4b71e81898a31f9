package dev.replydesk.chassis.architecture.bad.orders;

import java.time.Instant;

public class OwnClock {
    Instant now() {
        return Instant.now();
    }
}
