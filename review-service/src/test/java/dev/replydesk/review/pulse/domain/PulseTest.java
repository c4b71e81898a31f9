package dev.replydesk.review.pulse.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseTest {
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final OutageRule RULE = new OutageRule(Duration.ofMinutes(5), 3, Duration.ofMinutes(30));
    private Pulse pulse = Pulse.unknown("pls_1", "shp_1");

    @ParameterizedTest(name = "failures at seconds {0}: out {1}")
    @CsvSource({"0, false", "0 300, false", "0 1 2, false", "0 150 299, false", "0 150 300, true",
            "0 60 180 300, true", "0 0 300, true", "0 299 299 299 300, true", "0 720 1440, true",
            "0 1800 3600, true", "0 1801 1802, false", "0 1801 1950 2101, true"})
    void isOutAfterEnoughAttemptsOverEnoughTime(String seconds, boolean out) {
        fail(seconds);
        assertThat(pulse.isOut()).isEqualTo(out);
    }

    @Test
    void beginsWithTheFirstAttemptThatFailed() {
        pulse = pulse.failed(new Failed(at(0), at(20), "no answer"), RULE);
        fail("100 320");
        assertThat(pulse.isOut()).isTrue();
        assertThat(pulse.run().since()).isEqualTo(at(0));
    }

    @Test
    void anAttemptThatBeganFirstAndTimedOutLastCountsFromItsBeginning() {
        fail("5");
        pulse = pulse.failed(new Failed(at(0), at(20), "no answer"), RULE);
        assertThat(pulse.run().since()).isEqualTo(at(0));
        fail("300");
        assertThat(pulse.isOut()).isTrue();
    }

    @Test
    void whereNobodyAskedForTooLongNothingIsKnownAndItBeginsAnew() {
        fail("0 60 1900");
        assertThat(pulse.run()).isEqualTo(new Run(at(1900), at(1900), 1, "503", false));
    }

    @ParameterizedTest(name = "an answer at second {0}")
    @CsvSource({"1", "149", "299"})
    void anyAnswerBetweenThemEndsTheRun(long answer) {
        fail("0");
        pulse = pulse.ended(at(answer));
        fail("299 300");
        assertThat(pulse.isOut()).isFalse();
        assertThat(pulse.run().since()).isEqualTo(at(299));
    }

    @Test
    void isBackWithTheFirstAnswer() {
        fail("0 150 300");
        pulse = pulse.ended(at(400));
        assertThat(pulse).isEqualTo(new Pulse("pls_1", "shp_1", at(400), null));
        fail("500 650 800");
        assertThat(pulse.isOut()).isTrue();
        assertThat(pulse.run().since()).isEqualTo(at(500));
    }

    @Test
    void whatIsToldDoesNotChangeUntilItEnds() {
        fail("0 150 300");
        var told = pulse;
        pulse = pulse.failed(new Failed(at(-5), at(301), "late news"), RULE);
        fail("302 9000");
        assertThat(pulse).isEqualTo(told);
    }

    @Test
    void anAttemptThatBeganBeforeItWasBackIsOldNews() {
        fail("0 150 300");
        pulse = pulse.ended(at(400));
        var back = pulse;
        pulse = pulse.failed(new Failed(at(395), at(415), "no answer"), RULE);
        assertThat(pulse).isEqualTo(back);
    }

    @Test
    void anAnswerWithoutARunChangesNothing() {
        assertThat(pulse.ended(at(10))).isSameAs(pulse);
    }

    @Test
    void neverEndsBeforeItBegan() {
        fail("10");
        assertThat(pulse.ended(at(9)).endedAt()).isEqualTo(at(10));
    }

    /** Attempts that fail at once, at these seconds. */
    private void fail(String seconds) {
        Arrays.stream(seconds.split(" ")).mapToLong(Long::parseLong)
                .forEach(s -> pulse = pulse.failed(new Failed(at(s), at(s), "503"), RULE));
    }

    private static Instant at(long second) {
        return START.plusSeconds(second);
    }
}
