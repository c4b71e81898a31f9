package dev.replydesk.chassis.architecture.bad.orders.domain;

import org.springframework.util.StringUtils;

public record ImpureOrder(StringUtils helper) {}
