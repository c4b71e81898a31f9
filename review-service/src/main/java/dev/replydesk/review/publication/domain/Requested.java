package dev.replydesk.review.publication.domain;

import java.time.Instant;

/**
 * A reply as response-service hands it over: which duty it fulfils, which revision it answers, until when it is due.
 */
public record Requested(String caseId, String reviewId, String replyId, int obligation, int revision, String text,
        String hash, Instant deadline) {}
