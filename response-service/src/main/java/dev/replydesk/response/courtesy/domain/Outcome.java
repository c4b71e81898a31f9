package dev.replydesk.response.courtesy.domain;

/** Whether a reply may go out, needs a second person, or is refused. */
public enum Outcome {
    PASS, SECOND_LOOK, REJECT
}
