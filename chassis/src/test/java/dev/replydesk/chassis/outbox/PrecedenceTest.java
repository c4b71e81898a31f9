package dev.replydesk.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private final MutableClock clock = MutableClock.fromNow();
    private final Precedence writing = new Precedence(clock, Duration.ofSeconds(2));

    @Test
    void isTakenWhileAnybodyWrites() {
        assertThat(writing.isTaken()).isFalse();
        writing.begin();
        writing.begin();
        writing.end();
        assertThat(writing.isTaken()).isTrue();
        writing.end();
        assertThat(writing.isTaken()).isFalse();
    }

    @Test
    void isOverBeforeAnybodyThinksTheWriterDead() {
        writing.begin();
        clock.advance(Duration.ofSeconds(2));
        assertThat(writing.isTaken()).isFalse();
        writing.end();
        writing.begin();
        assertThat(writing.isTaken()).isTrue();
    }
}
