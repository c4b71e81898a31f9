package dev.replydesk.review.pulse.domain;

import java.time.Instant;

/** One attempt that the marketplace failed: when it began and ended, and what the marketplace did. */
public record Failed(Instant begun, Instant ended, String reason) {}
