package dev.replydesk.response.courtesy.domain.rules;

/** What a pattern shows within its rule. */
public enum Part {
    /** The rule applies. */
    HIT,
    /** Looks like a hit and is none: takes away every hit it covers. */
    INNOCENT,
    /** An apology with an "if", a promise with a "perhaps". */
    CONDITIONAL,
    /** Fellow feeling without an apology. */
    EMPATHY,
    /** Also counts as the closing, but only as the last words. */
    LAST_WORDS,
    /** Personal data that is certainly the customer's; marks whose data a number near it is. */
    CUSTOMERS,
    /** Words that make a number near them our own. */
    OWN
}
