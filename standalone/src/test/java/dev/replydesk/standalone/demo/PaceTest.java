package dev.replydesk.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(30, new Random(1));

    @Test
    void aCustomerWritesEveryTwentyToFortySecondsUntilEachTextWasRead() {
        assertThat(IntStream.range(0, 30).mapToObj(pace::before)).allMatch(
                d -> d.compareTo(Duration.ofSeconds(20)) >= 0 && d.compareTo(Duration.ofSeconds(40)) <= 0);
    }

    @Test
    void laterTheyWriteTwelveTimesAnHourAtMost() {
        assertThat(IntStream.range(30, 60).mapToObj(pace::before))
                .allMatch(d -> d.compareTo(Duration.ofMinutes(5)) >= 0);
    }
}
