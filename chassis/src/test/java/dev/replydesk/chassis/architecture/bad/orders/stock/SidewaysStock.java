package dev.replydesk.chassis.architecture.bad.orders.stock;

import dev.replydesk.chassis.architecture.bad.orders.web.OrderController;

public class SidewaysStock {
    String name(OrderController web) {
        return web.name();
    }
}
