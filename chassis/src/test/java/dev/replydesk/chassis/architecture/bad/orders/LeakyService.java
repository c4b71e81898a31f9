package dev.replydesk.chassis.architecture.bad.orders;

import dev.replydesk.chassis.architecture.bad.api.model.OrderDto;

public class LeakyService {
    String name(OrderDto order) {
        return order.id();
    }
}
