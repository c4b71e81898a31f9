package dev.replydesk.notification.alerts;

/** An alarm that has to come again, because somebody who is meant is not known here yet. */
public record Untold(String alarm, String reason) {}
