package dev.replydesk.review.review;

import dev.replydesk.review.detection.domain.VerdictState;
import java.time.Instant;

/** How many reviews got this verdict, and when the first and the last of them were published. */
public record Tally(VerdictState verdict, long count, Instant first, Instant last) {}
