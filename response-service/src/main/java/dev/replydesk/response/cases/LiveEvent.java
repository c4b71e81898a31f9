package dev.replydesk.response.cases;

import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Instant;

/** What a watching page is told. */
public sealed interface LiveEvent {
    /** An open case is new or looks different. */
    record Changed(ResponseCase now) implements LiveEvent {}

    /** A case is nobody's work any more, or changed while it is not. */
    record Gone(ResponseCase now) implements LiveEvent {}

    /** Somebody writes on. */
    record Presence(ResponseCase now) implements LiveEvent {}

    /** The numbers of the whole queue. */
    record Counted(CaseCounts counts) implements LiveEvent {}

    /** The stream lives; the page sets its clock by it. */
    record Heartbeat(Instant now) implements LiveEvent {}
}
