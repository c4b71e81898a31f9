package dev.replydesk.response.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceTest {
    private static final ReplyTimes NONE = new ReplyTimes(1.02, Map.of());

    @Test
    void whatIsOverdueNowIsBrokenAlreadyAndWhatIsExemptIsNot() {
        var c = new Compliance(6, 1, 1, 1, 1, 5, 3, 9, NONE);
        assertThat(c.kept()).hasValue(0.75);
        assertThat(c.unanswered()).hasValue(0.3);
        assertThat(c.cases()).isEqualTo(27);
    }

    @Test
    void nothingDecidedIsNoPercentage() {
        var c = new Compliance(0, 0, 0, 0, 0, 5, 0, 0, NONE);
        assertThat(c.kept()).isEmpty();
        assertThat(c.unanswered()).isEmpty();
        assertThat(NONE.within(0.5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.9, 0.95, 1})
    void percentilesAreKnownToOnePercent(double share) {
        var random = new Random(7);
        var seconds = LongStream.generate(() -> (long) Math.exp(random.nextDouble() * 13)).limit(5_000).sorted()
                .toArray();
        var buckets = LongStream.of(seconds).boxed().collect(Collectors.groupingBy(
                s -> (int) Math.floor(Math.log(Math.max(1, s)) / Math.log(1.02)), Collectors.counting()));
        var exact = seconds[(int) Math.ceil(share * seconds.length) - 1];
        assertThat(new ReplyTimes(1.02, buckets).within(share).map(Duration::toSeconds)).hasValueSatisfying(
                told -> assertThat((double) told).isCloseTo(exact, within(Math.max(1, exact * 0.011))));
    }
}
