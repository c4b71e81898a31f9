package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.reconcile.Finding;
import dev.replydesk.chassis.reconcile.Findings;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds events that wait for more than a minute. The sweeper goes on trying; what keeps it from it is outside. */
final class LateEvents implements Reconciler {
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private final Outbox outbox;
    private final Finding late;
    private final Clock clock;

    LateEvents(Outbox outbox, Findings findings, Clock clock) {
        this.outbox = outbox;
        this.late = findings.of("event-late");
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events with their consumers";
    }

    /** Whatever their age, they all wait. */
    @Override
    public Mono<Void> look(Span span) {
        var before = clock.instant().minus(LATE);
        return Flux.fromIterable(outbox.ledgers()).concatMap(ledger -> ledger.waitingSince(before)).take(MOST)
                .map(event -> event.entry().id()).collectList().doOnNext(late::left).then();
    }
}
