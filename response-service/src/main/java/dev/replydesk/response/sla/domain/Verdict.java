package dev.replydesk.response.sla.domain;

/** What a review was judged to be; a condition of policies, and a ground for the short way to an exemption. */
public enum Verdict {
    NEGATIVE, MIXED, POSITIVE, UNSURE;

    /** These always make a duty to answer; MIXED may do so as well ({@link PolicySet#askForAnAnswer}). */
    public boolean asksForAnAnswer() {
        return this == NEGATIVE || this == UNSURE;
    }
}
