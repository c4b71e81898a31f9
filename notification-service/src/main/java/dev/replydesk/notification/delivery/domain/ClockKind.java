package dev.replydesk.notification.delivery.domain;

/**
 * Which time of a case an alert is about, so that alerts about two times of one case never count as one: the promise to
 * the customer, how long its holder may take, the claim of who writes, and how long the marketplace takes a reply.
 */
public enum ClockKind {
    FIRST_REPLY, HOLDER, CLAIM, MARKETPLACE_WINDOW
}
