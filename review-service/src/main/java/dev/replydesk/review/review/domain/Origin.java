package dev.replydesk.review.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The row of an import that a submission was read from. {@code publishedFrom} is the beginning of its day where only
 * the day of publication was known.
 */
public record Origin(String importId, long line, boolean history, @Nullable Instant publishedFrom) {}
