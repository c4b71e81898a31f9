package dev.replydesk.chassis.outbox;

import java.time.Clock;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes over what its writer did not get through: a crash, a consumer that was down, an event that was refused. */
final class Sweeper {
    private final Courier courier;
    private final Clock clock;

    Sweeper(Courier courier, Clock clock) {
        this.courier = courier;
        this.clock = clock;
    }

    /** Sends everything overdue for one destination; ends with an error as soon as the destination does not take it. */
    Mono<Void> sweep(String destination, Collection<Ledger> ledgers) {
        return Flux.fromIterable(ledgers).concatMap(ledger -> round(ledger, destination).expand(sent -> sent == 0
                ? Mono
                        .empty()
                : round(ledger, destination))).then();
    }

    private Mono<Integer> round(Ledger ledger, String destination) {
        return ledger.claim(destination, clock.instant()).flatMap(lease -> deliver(ledger, lease));
    }

    private Mono<Integer> deliver(Ledger ledger, Lease lease) {
        if (lease.events().isEmpty()) {
            return Mono.just(0);
        }
        return courier.deliver(lease.destination(), lease.events()).onErrorResume(e -> ledger.release(lease).then(Mono
                .error(e))).then(ledger.release(lease)).thenReturn(lease.events().size());
    }
}
