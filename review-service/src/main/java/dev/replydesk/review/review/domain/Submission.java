package dev.replydesk.review.review.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One review as somebody sends it, already found to be well-formed. */
public record Submission(String externalId, @Nullable String followUpOf, Content content, Details details,
        Instant publishedAt, @Nullable Instant editedAt, @Nullable Reply reply) {

    /** The external id of the review it belongs to: its own, or that of the review it adds to. */
    public String reviewExternalId() {
        return followUpOf == null ? externalId : followUpOf;
    }

    /** When the customer wrote these words. */
    Instant writtenAt() {
        return editedAt == null ? publishedAt : editedAt;
    }

    boolean isNewerThan(Revision revision) {
        return editedAt != null && editedAt.isAfter(revision.at());
    }
}
