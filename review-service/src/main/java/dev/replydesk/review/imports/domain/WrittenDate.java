package dev.replydesk.review.imports.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An instant that a file names. {@code from} is the beginning of the day where it names no more than a day. */
public record WrittenDate(Instant at, @Nullable Instant from) {}
