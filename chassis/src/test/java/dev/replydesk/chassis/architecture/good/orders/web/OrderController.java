package dev.replydesk.chassis.architecture.good.orders.web;

import dev.replydesk.chassis.architecture.good.api.model.OrderDto;
import dev.replydesk.chassis.architecture.good.orders.OrderService;
import dev.replydesk.chassis.architecture.good.orders.domain.Order;
import dev.replydesk.chassis.tenant.MerchantId;

class OrderController {
    OrderDto get(OrderService orders) {
        return new OrderDto(orders.name(new Order("1", new MerchantId("m"))));
    }
}
