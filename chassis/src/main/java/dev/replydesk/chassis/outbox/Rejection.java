package dev.replydesk.chassis.outbox;

/** A consumer's no to one event, and whether the same event may succeed later. */
public record Rejection(String id, String reason, boolean retryable) {}
