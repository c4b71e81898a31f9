package dev.replydesk.review.detection.domain;

/** What kind of review it is. */
public enum VerdictState {
    NEGATIVE, MIXED, POSITIVE, UNSURE;

    /** A doubtful review is queued like a negative one: a mistake must cost a glance, never a customer. */
    public boolean isQueued() {
        return this == NEGATIVE || this == UNSURE;
    }
}
