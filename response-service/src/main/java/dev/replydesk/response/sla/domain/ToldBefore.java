package dev.replydesk.response.sla.domain;

import java.time.Instant;
import java.util.Optional;

/** Remembers what was told of deadlines that held once, since one of them may hold again. */
public interface ToldBefore {

    /** When the same was told of this deadline. */
    Optional<Instant> of(Threshold threshold, Instant dueAt);

    /** When the same level was told of this deadline. */
    Optional<Instant> of(Rung rung, Instant dueAt);
}
