package dev.replydesk.response.cases;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows how many cases are open and how many of them are late, of all merchants together; every instance says so. */
@Component
class CaseGauges implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CaseGauges.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Cases cases;
    private final Clock clock;
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();
    private volatile Disposable running = Disposables.disposed();

    CaseGauges(Cases cases, Clock clock, MeterRegistry registry) {
        this.cases = cases;
        this.clock = clock;
        registry.gauge("replydesk.cases.open", open);
        registry.gauge("replydesk.cases.overdue", overdue);
    }

    @Override
    public void start() {
        running = Flux.interval(EVERY).onBackpressureDrop()
                .concatMap(tick -> refresh().onErrorResume(CaseGauges::unmeasured), 1).subscribe();
    }

    Mono<Void> refresh() {
        return sum(cases.countOpen()).doOnNext(open::set)
                .then(sum(cases.countOverdue(clock.instant())).doOnNext(overdue::set)).then();
    }

    private static Mono<Long> sum(Flux<Long> ofMerchants) {
        return ofMerchants.reduce(0L, Long::sum);
    }

    private static Mono<Void> unmeasured(Throwable error) {
        LOG.warn("The gauges of the cases keep their last values: {}", error.toString());
        return Mono.empty();
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
