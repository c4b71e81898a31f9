package dev.replydesk.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class StepTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final List<Integer> given = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void isRepeatedAtItsPaceFromItsFirstTimeOn() {
        start(step(this::number).startingAfter(Duration.ofMillis(100)));
        time.advanceTimeBy(Duration.ofMillis(2_200));
        assertThat(given).containsExactly(1, 2, 3);
    }

    @Test
    void goesOnAfterAFailure() {
        start(step(() -> number().filter(n -> n != 2).switchIfEmpty(Mono.error(new IllegalStateException("once")))));
        time.advanceTimeBy(SECOND.multipliedBy(3));
        assertThat(given).containsExactly(1, 3);
    }

    @Test
    void goesOnWhenItsWorkCannotEvenBegin() {
        start(step(() -> {
            done.incrementAndGet();
            throw new IllegalStateException("always");
        }));
        time.advanceTimeBy(SECOND.multipliedBy(3));
        assertThat(done).hasValue(3);
    }

    @Test
    void neverRunsBesideItself() {
        start(step(() -> number().delayElement(Duration.ofSeconds(5), time)));
        time.advanceTimeBy(Duration.ofMillis(5_500));
        assertThat(done).hasValue(1);
    }

    private Mono<Integer> number() {
        return Mono.fromSupplier(done::incrementAndGet);
    }

    private Step<Integer> step(Supplier<Mono<Integer>> work) {
        return Step.every(SECOND, "A step", work).on(time);
    }

    private void start(Step<Integer> step) {
        Disposable unused = step.repeated().subscribe(given::add);
        assertThat(unused.isDisposed()).isFalse();
    }
}
