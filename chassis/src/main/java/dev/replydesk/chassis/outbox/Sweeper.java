package dev.replydesk.chassis.outbox;

import java.time.Clock;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes over what its writer did not get through: a crash, a consumer that was down, an event that was refused. */
final class Sweeper {
    private final Courier courier;
    private final OutboxProperties properties;
    private final Clock clock;

    Sweeper(Courier courier, OutboxProperties properties, Clock clock) {
        this.courier = courier;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sends everything overdue for one destination; ends with an error as soon as the destination does not take it. */
    Mono<Void> sweep(String destination, Collection<Ledger> ledgers) {
        return Flux.fromIterable(ledgers).concatMap(ledger -> all(ledger, destination)).then();
    }

    private Mono<Void> all(Ledger ledger, String destination) {
        return round(ledger, destination).expand(more -> more ? round(ledger, destination) : Mono.empty()).then();
    }

    /** One lease from its claim to its release; true when there may be more to claim. */
    private Mono<Boolean> round(Ledger ledger, String destination) {
        return ledger.claim(destination, clock.instant()).flatMap(lease -> lease.isEmpty()
                ? Mono.just(false)
                : deliver(lease).onErrorResume(e -> ledger.release(lease).then(Mono.error(e))).then(ledger.release(
                        lease)).thenReturn(true));
    }

    private Mono<Void> deliver(Lease lease) {
        return Flux.fromIterable(Batches.of(lease.events(), properties)).concatMap(batch -> courier.deliver(lease
                .destination(), batch)).then();
    }
}
