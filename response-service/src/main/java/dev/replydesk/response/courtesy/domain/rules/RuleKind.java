package dev.replydesk.response.courtesy.domain.rules;

/** What a rule does to a reply. */
public enum RuleKind {
    /** Gives points for something good. */
    ITEM,
    /** Takes points away. */
    DEDUCTION,
    /** Refuses the reply whatever its score. */
    HARD_FAIL,
    /** Changes who must look at it. */
    NOTE
}
