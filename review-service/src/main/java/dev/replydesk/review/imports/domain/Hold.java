package dev.replydesk.review.imports.domain;

import java.time.Instant;

/** The right to work on an import. The worker's name, known to itself alone, is the fence. */
public record Hold(String worker, Instant until) {}
