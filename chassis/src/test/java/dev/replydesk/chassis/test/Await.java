package dev.replydesk.chassis.test;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Waits in tests, never longer than it must and never for ever. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Await() {
    }

    public static void done(Publisher<?> work) {
        var unused = Flux.from(work).then().block(LONGEST);
    }

    public static <T> T value(Mono<T> work) {
        return work.blockOptional(LONGEST).orElseThrow(() -> new AssertionError("there was no value"));
    }

    public static <T> List<T> all(Flux<T> work) {
        return value(work.collectList());
    }

    /** Polls until the claim is true; fails with it if it does not become so in time. */
    public static void until(String claim, BooleanSupplier isTrue) {
        until(claim, LONGEST, isTrue);
    }

    public static void until(String claim, Duration longest, BooleanSupplier isTrue) {
        var end = System.nanoTime() + longest.toNanos();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so after " + longest + ": " + claim);
            }
            done(Mono.delay(Duration.ofMillis(20)));
        }
    }
}
