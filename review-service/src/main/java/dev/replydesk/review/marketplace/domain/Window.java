package dev.replydesk.review.marketplace.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which reviews are wanted, by their publication; without an end up to now. */
public record Window(Instant from, @Nullable Instant to) {

    /** Everything there ever was. */
    public static final Window ALL = new Window(Instant.EPOCH, null);

    public boolean isAll() {
        return from.equals(Instant.EPOCH) && to == null;
    }

    public boolean holds(Instant published) {
        return !published.isBefore(from) && (to == null || published.isBefore(to));
    }
}
