package dev.replydesk.chassis.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows how much waits, how long already, and what was given up; a growing figure is an alarm. */
final class OutboxMeters {
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    OutboxMeters(MeterRegistry registry) {
        registry.gauge("replydesk.outbox.waiting", waiting);
        registry.gauge("replydesk.outbox.parked", parked);
        registry.gauge("replydesk.outbox.oldest.seconds", oldestSeconds);
    }

    Mono<Void> refresh(Collection<Ledger> ledgers, Instant now) {
        return Flux.fromIterable(ledgers).concatMap(Ledger::measure).collectList().doOnNext(all -> set(all, now))
                .then();
    }

    private void set(List<Measure> all, Instant now) {
        waiting.set(all.stream().mapToLong(Measure::waiting).sum());
        parked.set(all.stream().mapToLong(Measure::parked).sum());
        oldestSeconds.set(all.stream().map(Measure::oldest).min(Instant::compareTo).map(o -> Duration.between(o, now)
                .toSeconds()).map(age -> Math.max(0, age)).orElse(0L));
    }
}
