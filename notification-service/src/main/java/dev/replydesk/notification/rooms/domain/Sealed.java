package dev.replydesk.notification.rooms.domain;

/**
 * Address and secret of a room that only this service can open, and what people may see of the address.
 *
 * @param end
 *            its last characters
 */
public record Sealed(String box, String host, String end, boolean hasSecret) {}
