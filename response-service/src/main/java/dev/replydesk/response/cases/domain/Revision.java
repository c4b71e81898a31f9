package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One text of the customer; all are kept, because a reply answers one of them. */
public record Revision(int number, RevisionKind kind, @Nullable Integer rating, @Nullable String title, String text,
        Instant writtenAt, Instant receivedAt, Verdict verdict) {}
