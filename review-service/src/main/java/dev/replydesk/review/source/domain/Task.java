package dev.replydesk.review.source.domain;

import java.time.Instant;

/** What is to be done next for a source. */
public sealed interface Task {

    /** Read the next page of this pass. */
    record Read(Pass pass) implements Task {}

    /** Compare one day with the marketplace's own count. */
    record Count() implements Task {}

    /** Nothing before that instant. */
    record Rest(Instant until) implements Task {}
}
