package dev.replydesk.chassis.architecture.bad.orders;

public class OrderHelper {
}
