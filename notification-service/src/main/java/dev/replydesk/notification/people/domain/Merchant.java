package dev.replydesk.notification.people.domain;

/** The business in whose name people are told. */
public record Merchant(String id, long sequence, String name) implements Copy {}
