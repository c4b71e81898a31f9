package dev.replydesk.review.marketplace.domain;

import java.time.Duration;

/** How often an account may be asked: so many requests at once, and one more each time the interval has passed. */
public record Limits(Duration interval, int burst) {}
