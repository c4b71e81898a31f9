package dev.replydesk.review.publication.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a marketplace allows replies: their longest text in characters, how long a taken reply may stay unseen, whether
 * sending again replaces what is there instead of adding a second one, and how long after the customer wrote it takes
 * one at all; without such a {@code window} it always does.
 */
public record PublishingRules(int minLength, int maxLength, Duration visibilityDelay, boolean upsert,
        @Nullable Duration window) {

    /** The same for a shop that knows better how long its replies are taken. */
    public PublishingRules within(@Nullable Duration known) {
        return known == null ? this : new PublishingRules(minLength, maxLength, visibilityDelay, upsert, known);
    }

    public boolean isOver(Instant writtenAt, Instant now) {
        return window != null && now.isAfter(writtenAt.plus(window));
    }
}
