package dev.replydesk.response.cases.domain;

import java.time.Instant;

/** One thing that can happen to a case. Throws and changes nothing where the state does not allow it. */
@FunctionalInterface
public interface CaseChange {
    ResponseCase on(ResponseCase c, Instant now);
}
