package dev.replydesk.response.cases.domain;

/** What the check concluded when the reply was submitted. */
public enum CourtesyOutcome {
    PASS, SECOND_LOOK, REJECT
}
