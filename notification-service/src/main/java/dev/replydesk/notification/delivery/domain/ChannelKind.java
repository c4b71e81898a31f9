package dev.replydesk.notification.delivery.domain;

/** The ways a person can be told; a delivery is one alert on one of them. */
public enum ChannelKind {
    IN_APP, MAIL
}
