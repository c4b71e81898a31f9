package dev.replydesk.review.review.domain;

import dev.replydesk.review.detection.domain.VerdictState;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One state of the customer's words. An edit replaces the words before it, a follow-up adds to them. */
public record Revision(int number, Kind kind, @Nullable String externalId, Content content, Instant at,
        Instant receivedAt, VerdictState verdict) {

    /** How these words relate to the ones before. */
    public enum Kind {
        ORIGINAL, EDIT, FOLLOW_UP;

        /** What a newer version of these words is. */
        Kind next() {
            return this == FOLLOW_UP ? FOLLOW_UP : EDIT;
        }
    }

    boolean belongsTo(@Nullable String followUpId) {
        return Objects.equals(externalId, followUpId);
    }
}
