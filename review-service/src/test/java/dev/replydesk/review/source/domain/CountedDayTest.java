package dev.replydesk.review.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountedDayTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aShortDayIsReadAgainAtOnceThenOnceInSixHours() {
        var first = day(5, 3, null, NOW);
        assertThat(first.isToBeFetched()).isTrue();
        assertThat(first.isDueAt(NOW)).isTrue();
        var again = day(5, 4, first, NOW.plus(MINUTE));
        assertThat(again.isToBeFetched()).isFalse();
        var hourLater = day(5, 4, again, NOW.plus(HOUR));
        assertThat(hourLater.isToBeFetched()).isFalse();
        assertThat(hourLater.againAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));
        assertThat(day(5, 4, hourLater, hourLater.againAt()).isToBeFetched()).isTrue();
        assertThat(day(5, 7, again, hourLater.againAt()).missing()).isZero();
    }

    @Test
    void itIsLostWhenItIsMissingAnHourAfterItWasReadAgain() {
        var first = day(5, 3, null, NOW);
        var again = day(5, 3, first, NOW.plus(MINUTE));
        assertThat(first.lost()).isZero();
        assertThat(again.lost()).isZero();
        assertThat(again.againAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(day(5, 3, again, NOW.plus(HOUR)).lost()).isEqualTo(2);
        assertThat(day(5, 4, again, NOW.plus(HOUR)).lost()).isEqualTo(1);
    }

    @Test
    void whatTheMarketplaceCountsSinceThenIsNotLostYet() {
        var again = day(5, 4, day(5, 4, null, NOW), NOW.plus(MINUTE));
        assertThat(day(8, 5, again, NOW.plus(HOUR)).lost()).isZero();
        assertThat(day(8, 4, again, NOW.plus(HOUR)).lost()).isEqualTo(1);
    }

    @Test
    void whatIsGoneAtTheMarketplaceIsNotLost() {
        var again = day(5, 3, day(5, 3, null, NOW), NOW.plus(MINUTE));
        assertThat(day(4, 3, again, NOW.plus(HOUR)).lost()).isEqualTo(1);
        assertThat(day(3, 3, again, NOW.plus(HOUR)).lost()).isZero();
    }

    @Test
    void aDayThatWasCompleteInBetweenIsReadAgainBeforeItIsLost() {
        var whole = day(5, 5, day(5, 3, null, NOW), NOW.plus(MINUTE));
        var short2 = day(6, 5, whole, NOW.plus(HOUR.multipliedBy(2)));
        assertThat(short2.isToBeFetched()).isFalse();
        assertThat(short2.lost()).isZero();
        assertThat(day(6, 5, short2, short2.againAt()).isToBeFetched()).isTrue();
    }

    @Test
    void aMonthIsReadAgainDailyAndLostAfterAnHourToo() {
        var month = new Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"));
        var first = CountedDay.compare("mth", "shp", month, 5, 3, null, DAY, NOW);
        var again = CountedDay.compare("mth", "shp", month, 5, 3, first, DAY, NOW.plus(MINUTE));
        var hourLater = CountedDay.compare("mth", "shp", month, 5, 3, again, DAY, again.againAt());
        assertThat(again.againAt()).isEqualTo(NOW.plus(HOUR));
        assertThat(hourLater.lost()).isEqualTo(2);
        assertThat(hourLater.againAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    private static CountedDay day(long marketplace, long here, @Nullable CountedDay before, Instant now) {
        return CountedDay.compare("day", "shp", new Span(DAY, null), marketplace, here, before, DAY, now);
    }
}
