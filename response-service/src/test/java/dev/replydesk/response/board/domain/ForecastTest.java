package dev.replydesk.response.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.work.DueMinute;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** At six replies an hour every case takes ten minutes. */
class ForecastTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:05:00Z");
    private static final Pace SIX = new Pace(PaceBasis.PEOPLE, 1, 1, 6.0);

    @Test
    void aCaseMissesWhenItsTurnEndsAfterItsDeadline() {
        var forecast = of(SIX, 0, due(10, 1), due(19, 1), due(30, 1));
        assertThat(forecast.misses()).isEqualTo(1);
        assertThat(forecast.firstMiss()).hasValue(in(19));
        assertThat(forecast.waiting()).isEqualTo(3);
    }

    @Test
    void whatIsLateAlreadyIsWrittenFirst() {
        assertThat(of(SIX, 0, due(10, 1)).misses()).isZero();
        assertThat(of(SIX, 1, due(10, 1)).misses()).isEqualTo(1);
    }

    @Test
    void whatWillMissIsWrittenAllTheSameAndDelaysTheRest() {
        var forecast = of(SIX, 0, due(5, 3), due(35, 1));
        assertThat(forecast.misses()).isEqualTo(4);
        assertThat(forecast.before(in(35))).isEqualTo(3);
    }

    @Test
    void repliesOnTheirWayFallDueButTakeNobodysTime() {
        var forecast = of(SIX, 0, new DueMinute(in(5), true, 4, 0), due(10, 1));
        assertThat(forecast.misses()).isZero();
        assertThat(forecast.waiting()).isEqualTo(1);
        assertThat(forecast.quarters().getFirst().atRisk()).isEqualTo(4);
    }

    @Test
    void withoutAPaceNothingIsForecast() {
        var forecast = of(Pace.UNKNOWN, 5, due(1, 9));
        assertThat(forecast.misses()).isZero();
        assertThat(forecast.firstMiss()).isEmpty();
        assertThat(forecast.quarters()).allMatch(q -> q.capacity() == null);
        assertThat(Pace.UNKNOWN.turn(3, in(1), NOW)).isEqualTo(new Turn(3, null, false));
    }

    @Test
    void quartersAreThoseOfTheClockAndHoldEveryCaseOnce() {
        var forecast = of(SIX, 0, due(9, 2), due(10, 3), new DueMinute(in(15), true, 4, 4), due(234, 1));
        var quarters = forecast.quarters();
        assertThat(quarters).hasSize(16);
        assertThat(quarters.getFirst().from()).isEqualTo(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(quarters.get(0).due()).isEqualTo(2);
        assertThat(quarters.get(1).due()).isEqualTo(7);
        assertThat(quarters.get(15).due()).isEqualTo(1);
        assertThat(quarters.stream().mapToLong(Quarter::willMiss).sum()).isEqualTo(forecast.misses());
        assertThat(quarters.getLast().to()).isEqualTo(Quarter.horizon(NOW));
    }

    @Test
    void theFirstQuarterHasOnlyTheCapacityThatIsLeftOfIt() {
        var quarters = of(SIX, 0).quarters();
        assertThat(quarters.get(0).capacity()).isEqualTo(1.0);
        assertThat(quarters.get(1).capacity()).isEqualTo(1.5);
    }

    @Test
    void theRowsSayTheSameAsTheNumbers() {
        var minutes = IntStream.of(5, 12, 31, 33, 50, 61, 62, 63).toArray();
        var forecast = of(SIX, 1, IntStream.of(minutes).mapToObj(m -> due(m, 1)).toArray(DueMinute[]::new));
        var misses = IntStream.range(0, minutes.length).mapToObj(i -> SIX.turn(1 + i, in(minutes[i]), NOW))
                .filter(Turn::willMiss).count();
        assertThat(misses).isEqualTo(forecast.misses()).isPositive();
    }

    @Test
    void aTurnTellsWhenTheReplyWillHaveBeenWritten() {
        assertThat(SIX.turn(2, in(30), NOW)).isEqualTo(new Turn(2, in(30), false));
        assertThat(SIX.turn(2, in(29), NOW)).isEqualTo(new Turn(2, in(30), true));
    }

    private static Forecast of(Pace pace, long late, DueMinute... due) {
        return Forecast.of(pace, late, List.of(due), NOW);
    }

    private static DueMinute due(int minutes, long cases) {
        return new DueMinute(in(minutes), false, cases, cases);
    }

    private static Instant in(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
