package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.lease.Leases;
import java.time.Clock;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes over what its writer did not get through: a crash, a consumer that was down, an event that was refused, more
 * than a lane could hold.
 */
final class Sweeper {
    private final Courier courier;
    private final Leases leases;
    private final OutboxProperties properties;
    private final Clock clock;

    Sweeper(Courier courier, Leases leases, OutboxProperties properties, Clock clock) {
        this.courier = courier;
        this.leases = leases;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sends everything overdue for one destination; ends with an error as soon as the destination does not take it. */
    Mono<Void> sweep(String destination, Collection<Ledger> ledgers) {
        return Flux.fromIterable(ledgers).concatMap(ledger -> sweep(destination, ledger)).then();
    }

    private Mono<Void> sweep(String destination, Ledger ledger) {
        return leases.during(ledger.collection() + " to " + destination, send(destination, ledger));
    }

    private Mono<Void> send(String destination, Ledger ledger) {
        return round(destination, ledger).expand(more -> more ? round(destination, ledger) : Mono.empty()).then();
    }

    /**
     * As many batches as may be under way at once; true if there may be more. A batch that fails lets the others of its
     * round come to their end: cut short, they would be sent again, and a breaker that tries its peer would never see
     * how a call ends.
     */
    private Mono<Boolean> round(String destination, Ledger ledger) {
        return ledger.overdue(destination, clock.instant()).buffer(properties.batch())
                .concatMapIterable(events -> Batches.of(events, properties), 1).take(properties.parallel())
                .flatMapDelayError(batch -> courier.deliver(destination, batch).thenReturn(true), properties
                        .parallel(), 1)
                .count().map(sent -> sent > 0);
    }
}
