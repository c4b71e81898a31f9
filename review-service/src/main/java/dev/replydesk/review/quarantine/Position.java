package dev.replydesk.review.quarantine;

import java.time.Instant;

/** The last row of a page of quarantined lines. */
public record Position(Instant receivedAt, int line, String id) {}
