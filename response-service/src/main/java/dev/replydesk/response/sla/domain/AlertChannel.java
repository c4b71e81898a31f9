package dev.replydesk.response.sla.domain;

/** How a person is told of an alarm; rooms of a chat listen by themselves. */
public enum AlertChannel {
    IN_APP, MAIL
}
