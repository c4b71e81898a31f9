package dev.replydesk.standalone.simulator;

import java.time.Duration;
import java.time.Instant;

/**
 * The shop's answer to a review.
 *
 * @param firstSentAt
 *            when it was sent first; an edit is allowed once within 60 days of it
 * @param sentAt
 *            when this text was sent; moderation begins here
 */
record ShopAnswer(String text, Instant firstSentAt, Instant sentAt, boolean edited) {

    private static final Duration EDITABLE = Duration.ofDays(60);

    static ShopAnswer first(String text, Instant now) {
        return new ShopAnswer(text, now, now, false);
    }

    ShopAnswer edit(String better, Instant now) {
        return new ShopAnswer(better, firstSentAt, now, true);
    }

    boolean isEditableAt(Instant now) {
        return !edited && now.isBefore(firstSentAt.plus(EDITABLE));
    }

    Moderation moderationAt(Instant now) {
        return Moderation.of(text, sentAt, now);
    }
}
