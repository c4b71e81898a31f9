package dev.replydesk.response.sla.domain;

/**
 * The steps a case goes through, so that each has its own budget: somebody has to be found for it, has to begin, has to
 * write, has to approve, and the reply has to appear.
 */
public enum Stage {
    TRIAGE, CLAIM, WRITE, APPROVE, PUBLISH
}
