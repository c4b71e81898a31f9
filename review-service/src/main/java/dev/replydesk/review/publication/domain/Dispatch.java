package dev.replydesk.review.publication.domain;

import java.time.Instant;

/**
 * One reply as it goes out: where it belongs, its words, and until when it must be there, which decides who goes first.
 */
public record Dispatch(String replyId, String reviewExternalId, String text, Instant deadline) {}
