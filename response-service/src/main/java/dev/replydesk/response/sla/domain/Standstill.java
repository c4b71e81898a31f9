package dev.replydesk.response.sla.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch in which a deadline did not run; without an end it still stands. */
public record Standstill(Instant from, @Nullable Instant until) {
    boolean isOver() {
        return until != null;
    }
}
