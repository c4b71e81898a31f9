package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What must be known; the same for every recipient and channel. */
public sealed interface Alert permits Alert.Deadline, Notice {

    Instant raisedAt();

    /** Whether telling it then is early enough; nothing that is missed already can wait. */
    default boolean canWaitUntil(Instant end) {
        return false;
    }

    /** Before that instant it disturbs nobody, whoever it is; null where it may. */
    default @Nullable Instant notBefore() {
        return null;
    }

    /** Whether it is more than a warning, so that no digest may leave it out. */
    boolean isBreach();

    /**
     * About one deadline of one case.
     *
     * @param stage
     *            what the case waited for; null where the clock is not that of its holder or writer
     * @param dueAt
     *            of this clock
     * @param replyDueAt
     *            until when the customer was promised a reply
     * @param threshold
     *            per cent of the time that has passed, 100 is the deadline itself
     * @param level
     *            of the escalation ladder that was reached; null where a share of the time was
     * @param late
     *            raised after the instant it was meant for
     * @param notBefore
     *            nobody is at work before, so nobody is disturbed; null where it goes at once
     */
    record Deadline(String caseId, ClockKind clock, @Nullable Stage stage, Instant dueAt, Instant replyDueAt,
            int threshold, @Nullable Integer level, boolean late, Instant raisedAt,
            @Nullable Integer rating, @Nullable Instant notBefore) implements Alert {

        private static final int DEADLINE = 100;

        public Deadline {
            replyDueAt = Objects.requireNonNullElse(replyDueAt, dueAt);
        }

        /** About the promise to the customer itself. */
        public static Deadline promise(String caseId, Instant dueAt, int threshold, @Nullable Integer level,
                boolean late, Instant raisedAt, @Nullable Integer rating) {
            return new Deadline(caseId, ClockKind.FIRST_REPLY, null, dueAt, dueAt, threshold, level, late, raisedAt,
                    rating, null);
        }

        public boolean isAboutThePromise() {
            return clock == ClockKind.FIRST_REPLY;
        }

        /** Only a promise to the customer can be broken. */
        @Override
        public boolean isBreach() {
            return isAboutThePromise() && isOver();
        }

        /** The end of a holder's time can wait as long as the customer can; a marketplace that closes cannot. */
        @Override
        public boolean canWaitUntil(Instant end) {
            var last = clock == ClockKind.MARKETPLACE_WINDOW && !isOver() && dueAt.isBefore(replyDueAt)
                    ? dueAt
                    : replyDueAt;
            return !isBreach() && !last.isBefore(end);
        }

        /** Under which name the sentences about it stand. */
        public String sentences() {
            return switch (clock) {
                case FIRST_REPLY -> "promise";
                case HOLDER -> "holder." + Objects.requireNonNull(stage);
                case CLAIM -> "claim";
                case MARKETPLACE_WINDOW -> isOver() ? "window.closed" : "window.closing";
            };
        }

        private boolean isOver() {
            return threshold >= DEADLINE;
        }
    }
}
