package dev.replydesk.response.board.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a case has its turn: so many are written before it, and its own reply is written by {@code endsAt}. */
public record Turn(long before, @Nullable Instant endsAt, boolean willMiss) {}
