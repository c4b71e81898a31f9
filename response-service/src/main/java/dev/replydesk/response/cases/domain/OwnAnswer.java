package dev.replydesk.response.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply of ours that stands beside the review, or stood there until {@code goneAt}, as review-service keeps it: what
 * a case that was lost comes back with.
 */
public record OwnAnswer(String caseId, String replyId, Origin origin, String text, @Nullable String url,
        Instant publishedAt, @Nullable Instant goneAt) {}
