package dev.replydesk.notification.delivery;

import java.time.Instant;

/** What became of one attempt, in the only ways that matter for what comes next. */
public sealed interface Receipt {

    /** The channel has it; nothing more to do. */
    record Accepted() implements Receipt {}

    /** It may work later. */
    record NotNow(String reason) implements Receipt {}

    /** Its turn comes then, because of a limit; no attempt has failed. */
    record NotBefore(Instant turn, String reason) implements Receipt {}

    /** It will never work; a person has to read why. */
    record Refused(String reason) implements Receipt {}

    /** The recipient's address is gone for good, for this and for every other message. */
    record Gone(String reason) implements Receipt {}
}
