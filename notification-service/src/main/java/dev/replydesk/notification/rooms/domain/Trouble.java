package dev.replydesk.notification.rooms.domain;

import java.time.Instant;

/**
 * Why a room cannot be reached, in words, and since when.
 *
 * @param told
 *            whether somebody else was told of it
 */
public record Trouble(String reason, Instant since, Instant at, boolean told) {}
