package dev.replydesk.standalone.simulator;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review at the marketplace with what the shop answered to it. */
record Entry(Feedback feedback, @Nullable ShopAnswer answer) {

    private static final Duration OPEN = Duration.ofDays(30);

    /** An answer counts once it is shown; one that is being checked or was rejected does not. */
    boolean isAnsweredAt(Instant now) {
        return answer != null && answer.moderationAt(now) == Moderation.SHOWN;
    }

    /** The contract's three reasons: answered, unanswered for 30 days, or neither text nor picture. */
    boolean isArchivedAt(Instant now) {
        return isAnsweredAt(now) || feedback.isBare() || !now.isBefore(feedback.createdAt().plus(OPEN));
    }

    /** A rejected answer may be sent anew; the contract does not say what a second one does, here nothing. */
    boolean takesAnswerAt(Instant now) {
        return answer == null || answer.moderationAt(now) == Moderation.REJECTED;
    }

    Entry with(ShopAnswer given) {
        return new Entry(feedback, given);
    }
}
