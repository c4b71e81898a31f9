package dev.replydesk.review.publication.domain;

import java.time.Duration;

/**
 * What a marketplace allows replies: their longest text in characters, how long a taken reply may stay unseen, and
 * whether sending again replaces what is there instead of adding a second one.
 */
public record PublishingRules(int minLength, int maxLength, Duration visibilityDelay, boolean upsert) {}
