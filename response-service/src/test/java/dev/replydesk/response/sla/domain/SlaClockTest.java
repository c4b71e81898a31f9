package dev.replydesk.response.sla.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaClockTest {
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final SlaPolicy TWO_MINUTES = new SlaPolicy("pol_1", "Fast", SlaMatch.EVERYTHING,
            Duration.ofMinutes(2),
            List.of(50, 75, 90), 75, null, false);
    private static final SlaClock CLOCK = SlaClock.start(START, TWO_MINUTES);

    @Test
    void thresholdsAreSharesOfTheTime() {
        assertThat(CLOCK.thresholds()).extracting(t -> Duration.between(START, t.at()).toSeconds()).containsExactly(60L,
                90L,
                108L, 120L);
        assertThat(CLOCK.warnAt()).isEqualTo(START.plusSeconds(90));
    }

    @ParameterizedTest(name = "after {0} ms: {1}")
    @CsvSource({"0,ON_TRACK", "89999,ON_TRACK", "90000,AT_RISK", "120000,AT_RISK", "120001,OVERDUE"})
    void riskFollowsTheInstant(long millis, Risk expected) {
        assertThat(CLOCK.riskAt(START.plusMillis(millis))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "answered after {0} ms: {1}")
    @CsvSource({"0,MET", "120000,MET", "120001,MISSED"})
    void anAnswerIsJudgedByItsOwnInstant(long millis, Risk expected) {
        assertThat(CLOCK.stop(START.plusMillis(millis)).riskAt(START.plus(Duration.ofDays(9)))).isEqualTo(expected);
    }

    @Test
    void aThresholdNoticedFiveSecondsAfterItsInstantIsLate() {
        assertThat(CLOCK.fire(START.plusSeconds(65), false).thresholds().getFirst().late()).isFalse();
        assertThat(CLOCK.fire(START.plusSeconds(65).plusMillis(1), false).thresholds().getFirst().late()).isTrue();
    }

    @Test
    void aStoppedClockWarnsNobody() {
        var stopped = CLOCK.stop(START.plusSeconds(10));
        assertThat(stopped.due(START.plusSeconds(500))).isEmpty();
        assertThat(stopped.nextThresholdAt()).isNull();
        assertThat(CLOCK.cancel().nextThresholdAt()).isNull();
    }
}
