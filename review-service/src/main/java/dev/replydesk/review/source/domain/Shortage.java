package dev.replydesk.review.source.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many reviews of a day people were told to be missing; with {@code until}, of all days before that one. */
public record Shortage(LocalDate day, @Nullable LocalDate until, long missing) {}
