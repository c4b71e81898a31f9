package dev.replydesk.review.source.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews of one day, in the zone of its shop, the marketplace counts and how many are here. A day of which
 * something is missing is read again, and compared again right after that and an hour later. With {@code until} it
 * stands for all days before that one; {@code expected} is the marketplace's count for which it was read again.
 */
public record CountedDay(String id, String shopId, LocalDate day, @Nullable LocalDate until, long marketplace,
        long here, Instant checkedAt, Instant againAt, @Nullable Instant fetchedAt, boolean isToBeFetched,
        @Nullable Long expected) {
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofHours(6);
    private static final Duration LATE = Duration.ofDays(1);

    /** What the comparison says, with what is known of earlier ones of the same day. */
    public static CountedDay compare(String id, String shopId, Span span, long marketplace, long here,
            @Nullable CountedDay before, LocalDate today, Instant now) {
        var fetched = before == null ? null : before.fetchedAt;
        var expected = before == null ? null : before.expected;
        return new CountedDay(id, shopId, span.first(), span.until(), marketplace, here, now, now, fetched, false,
                expected).planned(today, now);
    }

    public long missing() {
        return Math.max(0, marketplace - here);
    }

    /**
     * How many of those that were missing when it was read again are missing an hour after that. What the marketplace
     * counts since then may be on its way and does not count.
     */
    public long lost() {
        return expected == null || isFreshlyFetched(checkedAt) ? 0 : Math.clamp(expected - here, 0, missing());
    }

    boolean covers(LocalDate other) {
        return !other.isBefore(day) && other.isBefore(until == null ? day.plusDays(1) : until);
    }

    public boolean isDueAt(Instant now) {
        return !againAt.isAfter(now);
    }

    private CountedDay planned(LocalDate today, Instant now) {
        if (missing() == 0) {
            return again(now.plus(day.isBefore(today.minusDays(1)) ? LATE : SOON), null);
        }
        var pause = until == null ? LATER : LATE;
        if (fetchedAt == null || !fetchedAt.plus(pause).isAfter(now)) {
            return new CountedDay(id, shopId, day, until, marketplace, here, checkedAt, now, now, true, marketplace);
        }
        return again(fetchedAt.plus(isFreshlyFetched(now) ? SOON : pause), expected);
    }

    private boolean isFreshlyFetched(Instant now) {
        return fetchedAt != null && now.isBefore(fetchedAt.plus(SOON));
    }

    private CountedDay again(Instant at, @Nullable Long counted) {
        return new CountedDay(id, shopId, day, until, marketplace, here, checkedAt, at, fetchedAt, false, counted);
    }
}
