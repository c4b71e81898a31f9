package dev.replydesk.response.cases.domain;

/** Why a clock runs on. SAFETY: it turned out that somebody may come to harm, and such a case never waits. */
public enum PauseEnd {
    BY_HAND, APPEAL_OVER, OUTAGE_OVER, SAFETY
}
