package dev.replydesk.response.sla.domain;

/** What a review was judged to be; a condition of policies, and a ground for the short way to an exemption. */
public enum Verdict {
    NEGATIVE, MIXED, POSITIVE, UNSURE;

    /** Only these make a duty to answer; everything else stays out unless it was queued before. */
    public boolean asksForAnAnswer() {
        return this == NEGATIVE || this == UNSURE;
    }
}
