package dev.replydesk.chassis.outbox;

/** An event to be told to one other service; {@code data} becomes its JSON. */
public record Announcement(String type, String destination, Object data) {}
