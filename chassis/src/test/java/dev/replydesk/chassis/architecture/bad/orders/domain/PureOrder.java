package dev.replydesk.chassis.architecture.bad.orders.domain;

public record PureOrder(String id) {}
