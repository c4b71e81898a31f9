package dev.replydesk.notification.delivery.domain;

/** How far a delivery has come; the last three are for good. */
public enum DeliveryState {
    PENDING, SENDING, DELIVERED, FAILED, DROPPED
}
