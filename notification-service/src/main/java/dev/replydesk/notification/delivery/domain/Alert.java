package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What must be known; the same for every recipient and channel. */
public sealed interface Alert permits Alert.Deadline, Notice {

    Instant raisedAt();

    /** Whether telling it then is early enough; nothing that is missed already can wait. */
    default boolean canWaitUntil(Instant end) {
        return false;
    }

    /** Whether it is more than a warning, so that no digest may leave it out. */
    boolean isBreach();

    /**
     * About one deadline of one case.
     *
     * @param threshold
     *            per cent of the time that has passed, 100 is the deadline itself
     * @param level
     *            of the escalation ladder that was reached; null where a share of the time was
     * @param late
     *            raised after the instant it was meant for
     */
    record Deadline(String caseId, ClockKind clock, Instant dueAt, int threshold,
            @Nullable Integer level, boolean late, Instant raisedAt, @Nullable Integer rating) implements Alert {

        private static final int DEADLINE = 100;

        @Override
        public boolean isBreach() {
            return threshold >= DEADLINE;
        }

        @Override
        public boolean canWaitUntil(Instant end) {
            return !isBreach() && !dueAt.isBefore(end);
        }
    }
}
