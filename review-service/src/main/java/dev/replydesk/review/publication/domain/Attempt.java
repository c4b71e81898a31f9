package dev.replydesk.review.publication.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time a reply was sent; written before it goes out, so without an end nobody knows what became of it. */
public record Attempt(Instant at, @Nullable Instant endedAt, @Nullable String outcome) {

    static Attempt begun(Instant at) {
        return new Attempt(at, null, null);
    }

    Attempt ended(Instant end, String what) {
        return new Attempt(at, end, what);
    }
}
