package dev.replydesk.chassis.architecture.good.orders;

import dev.replydesk.chassis.architecture.good.orders.domain.Order;

public class OrderService {
    public String name(Order order) {
        return order.id();
    }
}
