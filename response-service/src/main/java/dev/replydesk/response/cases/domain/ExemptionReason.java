package dev.replydesk.response.cases.domain;

/** Why a review may stay without an answer. */
public enum ExemptionReason {
    SPAM, NOT_ANSWERABLE, LEGAL_HOLD, DUPLICATE, NOT_NEGATIVE, IMPROVED
}
