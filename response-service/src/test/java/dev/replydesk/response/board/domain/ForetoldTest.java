package dev.replydesk.response.board.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.work.DueMinute;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At six replies an hour every case takes ten minutes. */
class ForetoldTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Pace SIX = new Pace(PaceBasis.PEOPLE, 2, 1, 6.0);

    @Test
    void itSaysWhatItIsMadeOf() {
        var first = List.of(new Foretold.First("case_1", NOW.plusSeconds(60)));
        var foretold = Foretold.of(forecast(SIX, 2, 5), first, NOW);
        assertThat(foretold).isEqualTo(new Foretold(NOW, NOW.plus(Duration.ofHours(4)), 4, 5, 2, PaceBasis.PEOPLE, 2,
                6.0, first));
    }

    @Test
    void aMissOrTwoAreNotSpokenOf() {
        assertThat(Foretold.of(forecast(SIX, 0, 5), List.of(), NOW)).isNull();
        assertThat(Foretold.of(forecast(SIX, 0, 6), List.of(), NOW)).isNotNull();
    }

    @Test
    void withoutAPaceNothingIsForetold() {
        assertThat(Foretold.of(forecast(Pace.UNKNOWN, 9, 90), List.of(), NOW)).isNull();
    }

    @Test
    void itIsNewsWhenTwiceAsManyMiss() {
        var told = foretold(5, NOW);
        assertThat(foretold(9, NOW.plusSeconds(300)).isNewsAfter(told)).isFalse();
        assertThat(foretold(10, NOW.plusSeconds(300)).isNewsAfter(told)).isTrue();
    }

    @Test
    void itIsNewsWhenAllThatWasToldOfHasFallenDue() {
        var told = foretold(50, NOW);
        assertThat(foretold(3, NOW.plus(Duration.ofMinutes(239))).isNewsAfter(told)).isFalse();
        assertThat(foretold(3, NOW.plus(Duration.ofMinutes(240))).isNewsAfter(told)).isTrue();
    }

    @Test
    void aWatchKeepsWhatWasToldLast() {
        var watch = new MissWatch("mws_1", foretold(5, NOW));
        assertThat(watch.after(foretold(9, NOW.plusSeconds(300)))).isSameAs(watch);
        assertThat(watch.after(foretold(10, NOW.plusSeconds(300))).told().misses()).isEqualTo(10);
    }

    private static Foretold foretold(long misses, Instant at) {
        return new Foretold(at, at, misses, misses, 0, PaceBasis.PEOPLE, 1, 6.0, List.of());
    }

    /** So many are late and so many fall due together in half an hour, in which three are written. */
    private static Forecast forecast(Pace pace, long late, long waiting) {
        return Forecast.of(pace, late, List.of(new DueMinute(NOW.plus(Duration.ofMinutes(30)), false, waiting,
                waiting)), NOW);
    }
}
