package dev.replydesk.chassis.architecture.bad.orders;

import dev.replydesk.chassis.architecture.bad.orders.web.OrderController;

public class BackwardService {
    String name(OrderController web) {
        return web.name();
    }
}
