package dev.replydesk.review.marketplace.domain;

import java.time.Duration;
import java.time.Instant;

/** Who goes first when requests are scarce; each leaves so many for those before it where the burst allows. */
public enum Rank {
    PUBLISH_NOW(0), PUBLISH(0), READ_BACK(1), NEW_REVIEWS(2), HISTORY(3);

    private static final Duration NEAR = Duration.ofHours(1);
    private final int leaves;

    Rank(int leaves) {
        this.leaves = leaves;
    }

    /** A reply whose deadline is less than an hour away goes before all others. */
    public static Rank ofReply(Instant deadline, Instant now) {
        return deadline.isBefore(now.plus(NEAR)) ? PUBLISH_NOW : PUBLISH;
    }

    boolean isBefore(Rank other) {
        return compareTo(other) < 0;
    }

    int leaves(Limits limits) {
        return Math.min(leaves, limits.burst() - 1);
    }
}
