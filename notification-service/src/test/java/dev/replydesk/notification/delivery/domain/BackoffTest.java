package dev.replydesk.notification.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(10)), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT30S", "3,PT10M", "4,PT10M", "99,PT10M"})
    void waitsLongerAfterEachAttemptAndThenEvenly(int attempts, Duration wait) {
        assertThat(backoff.next(attempts, Duration.ZERO, 0.5)).isEqualTo(wait);
    }

    @ParameterizedTest
    @CsvSource({"0,PT4S", "0.25,PT4.5S", "0.999999,PT6S"})
    void spreadsEachStepByAFifthToBothSides(double chance, Duration wait) {
        assertThat(backoff.next(1, Duration.ZERO, chance)).isEqualTo(wait);
    }

    @Test
    void givesUpWhenTheNextAttemptWouldComeTooLate() {
        assertThat(backoff.next(3, Duration.ofMinutes(50), 0.5)).isEqualTo(Duration.ofMinutes(10));
        assertThat(backoff.next(3, Duration.ofMinutes(51), 0.5)).isNull();
    }

    @Test
    void refusesAStepWithoutLength() {
        assertThatThrownBy(() -> new Backoff(List.of(Duration.ZERO), Duration.ofHours(1)))
                .hasMessageContaining("longer than zero");
    }
}
