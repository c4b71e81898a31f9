package dev.replydesk.response.cases;

import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows how many cases are open and how many of them are late, of all merchants together; every instance says so. */
@Component
class CaseGauges extends Loop {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Cases cases;
    private final Clock clock;
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong overdue = new AtomicLong();

    CaseGauges(Cases cases, Clock clock, MeterRegistry registry) {
        this.cases = cases;
        this.clock = clock;
        registry.gauge("replydesk.cases.open", open);
        registry.gauge("replydesk.cases.overdue", overdue);
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "Counting the cases for the gauges", this::refresh));
    }

    Mono<Void> refresh() {
        return sum(cases.countOpen()).doOnNext(open::set)
                .then(sum(cases.countOverdue(clock.instant())).doOnNext(overdue::set)).then();
    }

    private static Mono<Long> sum(Flux<Long> ofMerchants) {
        return ofMerchants.reduce(0L, Long::sum);
    }
}
