package dev.replydesk.chassis.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows an operator the events that were given up and lets them be sent again, on the management port. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {
    private static final int SHOWN = 200;
    private final Outbox outbox;
    private final Clock clock;

    /** A parked event as an operator sees it; its data stays where it is. */
    record Parked(String id, String type, String destination, String merchant, String subject, Instant at, int tries,
            @Nullable String reason) {
        static Parked of(Outgoing event) {
            var entry = event.entry();
            return new Parked(entry.id(), entry.type(), entry.destination(), event.merchant().value(), event
                    .aggregateId(), entry.at(), entry.tries(), entry.parked());
        }
    }

    /** The first of the parked events. */
    record Shown(List<Parked> parked) {}

    /** How many events will be sent again. */
    record Replayed(long replayed) {}

    OutboxEndpoint(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @ReadOperation
    Mono<Shown> parked() {
        return events().map(Parked::of).collectList().map(Shown::new);
    }

    /** Replays one event, or all that are parked when no id is given. */
    @WriteOperation
    Mono<Replayed> replay(@Nullable String id) {
        return Flux.fromIterable(outbox.ledgers()).concatMap(ledger -> ledger.parked(SHOWN).filter(e -> id == null || e
                .entry().id().equals(id)).concatMap(e -> ledger.replay(e, clock.instant()))).filter(done -> done)
                .count().map(Replayed::new);
    }

    private Flux<Outgoing> events() {
        return Flux.fromIterable(outbox.ledgers()).concatMap(ledger -> ledger.parked(SHOWN)).take(SHOWN);
    }
}
