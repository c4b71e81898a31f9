package dev.replydesk.review.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlarmTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(6));
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Alarm.Shop SHOP = new Alarm.Shop("Inn", List.of("team_1"));

    @Test
    void whatIsLostIsToldWithTheShopAndEachDay() {
        var alarm = Alarm.next(null, SHOP, List.of(lost(TODAY, 2), lost(YESTERDAY, 0), lost(YESTERDAY, 3)), NOW);
        assertThat(alarm).isEqualTo(new Alarm(NOW, "Inn", List.of("team_1"),
                List.of(new Shortage(TODAY, null, 2), new Shortage(YESTERDAY, null, 3))));
        assertThat(alarm.missing()).isEqualTo(5);
    }

    @Test
    void whereNothingIsLostNothingIsTold() {
        assertThat(Alarm.next(null, SHOP, List.of(lost(TODAY, 0)), NOW)).isNull();
        assertThat(Alarm.next(null, SHOP, List.of(), NOW)).isNull();
    }

    @Test
    void whatIsKnownIsNotToldAgainUnderWhateverName() {
        var told = Alarm.next(null, SHOP, List.of(lost(TODAY, 2)), NOW);
        var again = Alarm.next(told, new Alarm.Shop("Inn and bar", List.of()), List.of(lost(TODAY, 2)), LATER);
        assertThat(again).isEqualTo(told);
    }

    @Test
    void whileADayIsReadAgainItStaysKnown() {
        var told = Alarm.next(null, SHOP, List.of(lost(TODAY, 2)), NOW);
        var read = Alarm.next(told, SHOP, List.of(day(TODAY, null, 5, 3, 5, LATER, LATER)), LATER);
        assertThat(read).isEqualTo(told);
        assertThat(Alarm.next(read, SHOP, List.of(lost(TODAY, 2)), LATER)).isEqualTo(told);
    }

    @Test
    void moreOfOneDayIsToldWithAllDays() {
        var told = Alarm.next(null, SHOP, List.of(lost(TODAY, 1), lost(YESTERDAY, 2)), NOW);
        var more = Alarm.next(told, SHOP, List.of(lost(TODAY, 3), lost(YESTERDAY, 2)), LATER);
        assertThat(more.raisedAt()).isEqualTo(LATER);
        assertThat(more.days()).extracting(Shortage::missing).containsExactly(3L, 2L);
    }

    @Test
    void whatIsFoundIsForgottenWithoutAWordAndToldWhenItGetsLostAgain() {
        var told = Alarm.next(null, SHOP, List.of(lost(TODAY, 3)), NOW);
        var fewer = Alarm.next(told, SHOP, List.of(lost(TODAY, 1)), LATER);
        assertThat(fewer.raisedAt()).isEqualTo(NOW);
        assertThat(fewer.missing()).isEqualTo(1);
        assertThat(Alarm.next(fewer, SHOP, List.of(lost(TODAY, 2)), LATER).raisedAt()).isEqualTo(LATER);
        assertThat(Alarm.next(told, SHOP, List.of(lost(TODAY, 0)), LATER)).isNull();
    }

    @Test
    void aDayThatHasBecomePartOfItsMonthIsKnownThere() {
        var told = Alarm.next(null, SHOP, List.of(lost(TODAY, 1), lost(YESTERDAY, 2),
                month(LocalDate.parse("2026-03-01").minusMonths(1), YESTERDAY, 4)), NOW);
        var rolled = Alarm.next(told, SHOP,
                List.of(lost(TODAY, 1), month(LocalDate.parse("2026-02-01"), TODAY, 6)), LATER);
        assertThat(rolled.raisedAt()).isEqualTo(NOW);
        assertThat(rolled.days()).extracting(Shortage::missing).containsExactly(1L, 6L);
    }

    private static CountedDay lost(LocalDate day, long many) {
        return day(day, null, 9, 9 - many, 9, NOW.minus(Duration.ofHours(2)), NOW);
    }

    private static CountedDay month(LocalDate first, LocalDate until, long many) {
        return day(first, until, 9, 9 - many, 9, NOW.minus(Duration.ofHours(2)), NOW);
    }

    private static CountedDay day(LocalDate day, @Nullable LocalDate until, long marketplace, long here, long expected,
            Instant fetchedAt, Instant checkedAt) {
        return new CountedDay("day_1", "shp_1", day, until, marketplace, here, checkedAt, checkedAt, fetchedAt, false,
                expected);
    }
}
