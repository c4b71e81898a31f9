package dev.replydesk.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class LoopTest {

    @Test
    void startedTwiceItRunsOnceAndStopsForGood() {
        var steps = new AtomicInteger();
        var loop = new Loop() {
            @Override
            protected List<Step<?>> steps() {
                steps.incrementAndGet();
                return List.of(Step.every(Duration.ofHours(1), "A step", Mono::empty));
            }
        };
        loop.start();
        loop.start();
        assertThat(steps).hasValue(1);
        assertThat(loop.isRunning()).isTrue();
        loop.stop();
        assertThat(loop.isRunning()).isFalse();
        loop.start();
        assertThat(steps).hasValue(2);
        loop.stop();
    }
}
