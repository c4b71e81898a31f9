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

    /** A case has one published reply; what came from outside is known by its words and its instant. */
    boolean isSameAs(Reply other) {
        if (origin != other.origin) {
            return false;
        }
        return origin == Origin.MANUAL
                ? Objects.equals(caseId, other.caseId)
                : Objects.equals(text, other.text) && publishedAt.equals(other.publishedAt);
    }
}
