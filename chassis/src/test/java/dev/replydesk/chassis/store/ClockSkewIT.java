package dev.replydesk.chassis.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.test.Await;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@SampleIT
@ExtendWith(OutputCaptureExtension.class)
class ClockSkewIT {
    @Autowired
    MongoDatabase database;
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @ParameterizedTest(name = "{0} s: alarm {1}")
    @CsvSource({"-300,true", "-4,true", "0,false", "4,true", "300,true"})
    void aClockThatIsFarFromTheDatabasesIsAnAlarm(long seconds, boolean alarm, CapturedOutput output) {
        look(seconds);
        assertThat(registry.get("replydesk.clock.skew.seconds").gauge().value()).isCloseTo(seconds, within(1.0));
        assertThat(output.getOut().contains(seconds < 0 ? "behind that of the database" : "ahead of that of the"))
                .isEqualTo(alarm);
    }

    @Test
    void whatTheQuestionTakesIsNoSkew() {
        var asked = Instant.parse("2026-03-02T10:00:00Z");
        assertThat(ClockSkew.skew(asked, asked.plusSeconds(5), asked.plusSeconds(4))).isZero();
        assertThat(ClockSkew.skew(asked, asked.plusSeconds(5), asked.minusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(ClockSkew.skew(asked, asked.plusSeconds(5), asked.plusSeconds(7)))
                .isEqualTo(Duration.ofSeconds(-2));
    }

    private void look(long secondsAhead) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(secondsAhead));
        Await.done(new ClockSkew(database, clock, registry).look());
    }
}
