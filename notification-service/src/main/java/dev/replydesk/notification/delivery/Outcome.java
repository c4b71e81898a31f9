package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.notification.delivery.domain.Delivery;

/** What became of a delivery that was taken up. */
record Outcome(Versioned<Delivery> taken, Delivery next) {}
