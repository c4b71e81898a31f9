package dev.replydesk.chassis.architecture.good.orders.domain;

import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.time.Instant;

public record Order(String id, MerchantId merchant) {
    public static Order at(Clock clock) {
        return new Order(String.valueOf(Instant.now(clock)), new MerchantId("m"));
    }
}
