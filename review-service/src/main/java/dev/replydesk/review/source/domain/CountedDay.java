package dev.replydesk.review.source.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many reviews of one day, in the zone of its shop, the marketplace counts and how many are here. A day of which
 * something is missing is read again, and compared again after that. With {@code until} it stands for all days before
 * that one.
 */
public record CountedDay(String id, String shopId, LocalDate day, @Nullable LocalDate until, long marketplace,
        long here, Instant checkedAt, Instant againAt, @Nullable Instant fetchedAt, boolean isToBeFetched) {
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration LATER = Duration.ofHours(6);
    private static final Duration LATE = Duration.ofDays(1);

    /** What the comparison says, with what is known of earlier ones of the same day. */
    public static CountedDay compare(String id, String shopId, Span span, long marketplace, long here,
            @Nullable CountedDay before, LocalDate today, Instant now) {
        var fetched = before == null ? null : before.fetchedAt;
        return new CountedDay(id, shopId, span.first(), span.until(), marketplace, here, now, now, fetched, false)
                .planned(today, now);
    }

    public long missing() {
        return Math.max(0, marketplace - here);
    }

    public boolean isDueAt(Instant now) {
        return !againAt.isAfter(now);
    }

    private CountedDay planned(LocalDate today, Instant now) {
        var again = until == null ? LATER : LATE;
        var fetch = missing() > 0 && (fetchedAt == null || !fetchedAt.plus(again).isAfter(now));
        var pause = missing() > 0 ? again : day.isBefore(today.minusDays(1)) ? LATE : SOON;
        return new CountedDay(id, shopId, day, until, marketplace, here, checkedAt, fetch ? now : now.plus(pause),
                fetch ? now : fetchedAt, fetch);
    }
}
