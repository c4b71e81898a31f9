package dev.replydesk.chassis.architecture.bad.orders.domain;

import dev.replydesk.chassis.tenant.Principal;

public record CallerOrder(Principal caller) {}
