package dev.replydesk.chassis.architecture.bad.orders.web;

public class OrderController {
    public String name() {
        return "order";
    }
}
