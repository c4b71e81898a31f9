package dev.replydesk.review.review.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of our answers that stands beside the review. {@code goneAt}: it was published and is not there any more, which
 * does not undo that it answered its case.
 */
public record Reply(Origin origin, @Nullable String text, Instant publishedAt, @Nullable String url,
        @Nullable String caseId, @Nullable String replyId, @Nullable Instant goneAt) {

    /** Came with the review, was published by hand and proven here, or was sent from here and seen there. */
    public enum Origin {
        EXTERNAL, MANUAL, MARKETPLACE
    }

    public static Reply external(String text, Instant publishedAt) {
        return new Reply(Origin.EXTERNAL, text, publishedAt, null, null, null, null);
    }

    public static Reply manual(String text, Instant publishedAt, String url, String caseId, String replyId) {
        return new Reply(Origin.MANUAL, text, publishedAt, url, caseId, replyId, null);
    }

    public static Reply marketplace(String text, Instant publishedAt, String caseId, String replyId) {
        return new Reply(Origin.MARKETPLACE, text, publishedAt, null, caseId, replyId, null);
    }

    /** Whether it answered one of our cases. */
    public boolean isOurs() {
        return origin != Origin.EXTERNAL;
    }

    boolean is(String id) {
        return id.equals(replyId);
    }

    Reply goneAt(Instant at) {
        return new Reply(origin, text, publishedAt, url, caseId, replyId, goneAt == null ? at : goneAt);
    }

    /**
     * A case has one published reply. What came from outside is known by its words alone, since not every marketplace
     * says since when they stand there, and what we published ourselves comes back from there as well.
     */
    boolean isSameAs(Reply other) {
        return isOurs() && other.isOurs() ? Objects.equals(caseId, other.caseId) : standsWithWordsOf(other);
    }

    /** One that is gone may be given again by somebody else. */
    private boolean standsWithWordsOf(Reply other) {
        return goneAt == null && other.goneAt == null && text != null && other.text != null
                && ReplyWords.areSame(text, other.text);
    }
}
