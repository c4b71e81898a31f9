package dev.replydesk.chassis.time;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Work that is done again and again: {@code what} it is when it fails, how long after the start it is done {@code
 * first}, and how {@code often}. It never runs beside itself; what a slow one misses is left out.
 */
public record Step<T>(String what, Duration first, Duration often, Scheduler on, Supplier<Mono<T>> work) {
    private static final Logger LOG = LoggerFactory.getLogger(Step.class);

    /** Done first when it would be repeated for the first time. */
    public static <T> Step<T> every(Duration often, String what, Supplier<Mono<T>> work) {
        return new Step<>(what, often, often, Schedulers.parallel(), work);
    }

    public Step<T> startingAfter(Duration pause) {
        return new Step<>(what, pause, often, on, work);
    }

    /** On these threads rather than on those that answer requests. */
    public Step<T> on(Scheduler others) {
        return new Step<>(what, first, often, others, work);
    }

    /** What it gives each time; one that fails is told and gives nothing. */
    public Flux<T> repeated() {
        return Flux.interval(first, often, on).onBackpressureDrop()
                .concatMap(_ -> Mono.defer(work).onErrorResume(this::told), 1);
    }

    private Mono<T> told(Throwable error) {
        LOG.warn("{} failed and is tried again in {}: {}", what, often, error.toString());
        return Mono.empty();
    }
}
