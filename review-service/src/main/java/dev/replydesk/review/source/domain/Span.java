package dev.replydesk.review.source.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days of a shop's zone whose reviews are counted together: one day while it is recent, a calendar month before that,
 * which {@code until} then ends, itself not counted.
 */
public record Span(LocalDate first, @Nullable LocalDate until) {

    /** The newest first: so many days, then so many months, the first of them up to where the days begin. */
    public static List<Span> backFrom(LocalDate today, int days, int months) {
        var recent = today.minusDays(days - 1L);
        var newest = recent.minusDays(1).withDayOfMonth(1);
        return Stream.concat(IntStream.range(0, days).mapToObj(back -> new Span(today.minusDays(back), null)),
                IntStream.range(0, months).mapToObj(newest::minusMonths).map(first -> {
                    var next = first.plusMonths(1);
                    return new Span(first, next.isAfter(recent) ? recent : next);
                })).toList();
    }

    public boolean isMonth() {
        return until != null;
    }

    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    public Instant to(ZoneId zone) {
        return Objects.requireNonNullElse(until, first.plusDays(1)).atStartOfDay(zone).toInstant();
    }
}
