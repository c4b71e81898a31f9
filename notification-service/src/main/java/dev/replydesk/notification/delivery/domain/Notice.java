package dev.replydesk.notification.delivery.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not about the deadline of one case: told to persons, and each in a message of its own. */
public sealed interface Notice extends Alert {

    /**
     * About a channel that does not reach its room, or does so again.
     *
     * @param reason
     *            what its platform says; null once it works again
     */
    record Outage(String channelId, String channelName, Instant since, @Nullable String reason, Instant raisedAt)
            implements
                Notice {

        public boolean isOver() {
            return reason == null;
        }

        @Override
        public boolean isBreach() {
            return !isOver();
        }
    }

    /**
     * About reviews that a marketplace counts of a shop and that are not here.
     *
     * @param days
     *            the newest first
     */
    record Gap(String shopId, String shopName, List<Day> days, Instant raisedAt) implements Notice {

        public Gap {
            days = List.copyOf(days);
        }

        /** How many are missing of a day of the shop's zone; with {@code until}, of all days before that one. */
        public record Day(LocalDate day, @Nullable LocalDate until, long missing) {

            public LocalDate last() {
                return until == null ? day : until.minusDays(1);
            }
        }

        public long missing() {
            return days.stream().mapToLong(Day::missing).sum();
        }

        @Override
        public boolean isBreach() {
            return false;
        }

        /** A few hours matter little after the hours it took to be sure. */
        @Override
        public boolean canWaitUntil(Instant end) {
            return true;
        }
    }

    /**
     * About cases that will not be answered in time.
     *
     * @param waiting
     *            how many fall due until the forecast ends
     * @param late
     *            how many are past their deadline and come first
     * @param perHour
     *            replies of all who are at work; where nobody is, the usual ones
     * @param first
     *            the first that miss
     */
    record Misses(long misses, long waiting, long late, Instant until, int people, double perHour, boolean usual,
            List<Due> first, Instant raisedAt) implements Notice {

        public Misses {
            first = List.copyOf(first);
        }

        /** When a case falls due. */
        public record Due(String caseId, Instant at) {}

        @Override
        public boolean isBreach() {
            return false;
        }

        /** As long as none of them falls due before. */
        @Override
        public boolean canWaitUntil(Instant end) {
            return !first.isEmpty() && !first.getFirst().at().isBefore(end);
        }
    }
}
