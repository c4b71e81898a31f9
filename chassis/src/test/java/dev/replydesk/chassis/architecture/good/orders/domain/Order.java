package dev.replydesk.chassis.architecture.good.orders.domain;

import java.time.Clock;
import java.time.Instant;

public record Order(String id) {
    public static Order at(Clock clock) {
        return new Order(String.valueOf(Instant.now(clock)));
    }
}
