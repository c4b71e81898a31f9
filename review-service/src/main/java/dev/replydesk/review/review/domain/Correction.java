package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.VerdictState;
import java.time.Instant;

/** A person's better judgement, kept for ever as a label. */
public record Correction(String by, Instant at, VerdictState from, VerdictState to, String reason) {}
