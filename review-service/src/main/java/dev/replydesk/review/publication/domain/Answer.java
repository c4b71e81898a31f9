package dev.replydesk.review.publication.domain;

import java.time.Instant;

/** A reply that somebody else gave, as it was seen beside the review. */
public record Answer(String text, Instant publishedAt) {}
