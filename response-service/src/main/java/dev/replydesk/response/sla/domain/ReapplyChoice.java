package dev.replydesk.response.sla.domain;

/** From where the time counts when a case is put under the policies of today. */
public enum ReapplyChoice {
    /** What was used of the old promise counts as used of the new one; the rest runs from now. */
    FROM_NOW_ON,
    /** As if the case had been opened under them. */
    FROM_THE_BEGINNING,
    /** The whole promise, from now. */
    START_AFRESH
}
