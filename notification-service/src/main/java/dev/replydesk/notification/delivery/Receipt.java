package dev.replydesk.notification.delivery;

/** What became of one attempt, in the only three ways that matter for what comes next. */
public sealed interface Receipt {

    /** The channel has it; nothing more to do. */
    record Accepted() implements Receipt {}

    /** It may work later. */
    record NotNow(String reason) implements Receipt {}

    /** It will never work; a person has to read why. */
    record Refused(String reason) implements Receipt {}
}
