package dev.replydesk.notification.delivery.domain;

/** Which promise of time an alert is about, so that alerts about two promises of one case never count as one. */
public enum ClockKind {
    FIRST_REPLY
}
