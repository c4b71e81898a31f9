package dev.replydesk.response.sla.domain;

/** What became of a deadline. */
public enum ClockState {
    RUNNING, PAUSED, MET, MISSED, CANCELLED
}
