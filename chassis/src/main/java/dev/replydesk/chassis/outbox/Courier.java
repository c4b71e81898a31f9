package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.trace.LogFields;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends a batch and settles it: what was accepted leaves its document, what was refused is counted. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private final EventSender sender;
    private final Function<String, Ledger> ledgers;
    private final Clock clock;

    Courier(EventSender sender, Function<String, Ledger> ledgers, Clock clock) {
        this.sender = sender;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    Mono<Void> deliver(String destination, List<Outgoing> batch) {
        return sender.send(destination, batch).flatMap(rejections -> settle(destination, batch, rejections));
    }

    private Mono<Void> settle(String destination, List<Outgoing> batch, List<Rejection> rejections) {
        var why = rejections.stream().collect(Collectors.toMap(Rejection::id, r -> r, (a, b) -> a));
        batch.forEach(
                o -> Optional.ofNullable(why.get(o.entry().id())).ifPresent(r -> tell(destination, o.entry(), r)));
        return Flux.fromIterable(batch.stream().collect(Collectors.groupingBy(Outgoing::collection)).entrySet())
                .concatMap(e -> settle(ledgers.apply(e.getKey()), e.getValue(), why)).then();
    }

    private static void tell(String destination, OutboxEntry refused, Rejection why) {
        LogFields.of(refused.request(), refused.id(),
                () -> LOG.warn("{} refused event {}: {}", destination, why.id(), why
                        .reason()));
    }

    private Mono<Void> settle(Ledger ledger, List<Outgoing> batch, Map<String, Rejection> why) {
        var accepted = batch.stream().filter(o -> !why.containsKey(o.entry().id())).toList();
        var refused = batch.stream().filter(o -> why.containsKey(o.entry().id())).toList();
        return ledger.remove(accepted).then(ledger.refuse(refused, why, clock.instant()));
    }
}
