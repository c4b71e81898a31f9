package dev.replydesk.notification.people.domain;

/** Known only so that a team that was deleted no longer narrows who is told. */
public record Team(String id, long sequence, boolean deleted) implements Copy {}
