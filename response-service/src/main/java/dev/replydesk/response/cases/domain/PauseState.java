package dev.replydesk.response.cases.domain;

/** Only a RUNNING pause stops the clock; a proposal leaves it running. */
public enum PauseState {
    PROPOSED, RUNNING, ENDED, WITHDRAWN
}
