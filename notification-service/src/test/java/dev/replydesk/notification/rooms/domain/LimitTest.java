package dev.replydesk.notification.rooms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"10,PT6S,PT1M,20", "4,PT1.2S,PT1S,5", "4,PT1.2S,PT1M,100", "1,PT1S,PT1S,1"})
    void noWindowHoldsMoreThanThePlatformAllows(int burst, Duration interval, Duration window, int most) {
        var sent = everythingThatMayGo(new Limit(burst, interval), Duration.ofMinutes(5));

        for (var from : sent) {
            assertThat(sent.stream().filter(at -> !at.isBefore(from) && at.isBefore(from.plus(window))))
                    .as("from " + from)
                    .hasSizeLessThanOrEqualTo(most);
        }
        assertThat(sent).hasSizeGreaterThan(most);
    }

    @Test
    void aHoldOfThePlatformIsKept() {
        var limit = new Limit(10, Duration.ofSeconds(6));
        var held = Pace.FREE.held(limit, START.plusSeconds(30));

        assertThat(held.turn(limit, Duration.ZERO)).isEqualTo(START.plusSeconds(30));
    }

    private static List<Instant> everythingThatMayGo(Limit limit, Duration time) {
        var sent = new ArrayList<Instant>();
        var pace = Pace.FREE;
        for (var now = START; now.isBefore(START.plus(time)); now = now.plusMillis(100)) {
            while (!pace.turn(limit, Duration.ZERO).isAfter(now)) {
                pace = pace.tried(limit, Duration.ZERO, now);
                sent.add(now);
            }
        }
        return sent;
    }
}
