package dev.replydesk.response.cases.domain;

import java.util.Optional;

/** Why other policies do not touch a case. */
public enum LeftAlone {
    /** Its duty was over before its turn came. */
    DONE,
    /** It has no deadline. */
    BACKLOG,
    /** Its clock stands still; what is left of it is known when it runs on. */
    PAUSED,
    /** A reply left, or leaves in a moment, under the deadline that holds. */
    REPLY_LEAVES;

    public static Optional<LeftAlone> of(ResponseCase c) {
        if (!c.isOpen() || !c.clock().isOngoing()) {
            return Optional.of(DONE);
        }
        if (c.backlog()) {
            return Optional.of(BACKLOG);
        }
        if (c.isPaused()) {
            return Optional.of(PAUSED);
        }
        return c.awaitedReply().isPresent() || c.heldUntil().isPresent() || c.hasLeft()
                ? Optional.of(REPLY_LEAVES)
                : Optional.empty();
    }
}
