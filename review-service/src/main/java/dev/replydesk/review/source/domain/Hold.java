package dev.replydesk.review.source.domain;

import java.time.Instant;

/** The right to read a source until that instant; the name, known to its holder alone, is the fence. */
public record Hold(String by, Instant until) {

    boolean isOf(String name, Instant now) {
        return by.equals(name) && until.isAfter(now);
    }
}
