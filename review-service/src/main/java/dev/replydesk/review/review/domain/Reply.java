package dev.replydesk.review.review.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of our answers that stands beside the review. */
public record Reply(Origin origin, @Nullable String text, Instant publishedAt, @Nullable String url,
        @Nullable String caseId, @Nullable String replyId) {

    /** Came with the review, or was published by hand and proven here. */
    public enum Origin {
        EXTERNAL, MANUAL
    }

    public static Reply external(String text, Instant publishedAt) {
        return new Reply(Origin.EXTERNAL, text, publishedAt, null, null, null);
    }

    /**
     * A case has one published reply; what came from outside is known by its words alone, since not every marketplace
     * says since when they stand there, and what we published ourselves comes back from there as well.
     */
    boolean isSameAs(Reply other) {
        if (origin == Origin.EXTERNAL) {
            return Objects.equals(text, other.text);
        }
        return origin == other.origin && Objects.equals(caseId, other.caseId);
    }
}
