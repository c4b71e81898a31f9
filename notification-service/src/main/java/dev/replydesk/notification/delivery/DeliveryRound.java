package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes up what is due on one channel, sends it, and writes down what became of each. */
@Component
class DeliveryRound {

    private static final int MERCHANTS_AT_ONCE = 8;
    private static final int NOTED_TOGETHER = 100;
    private static final Duration NOTED_AFTER = Duration.ofMillis(20);

    private final Deliveries deliveries;
    private final Briefings briefings;
    private final Channels channels;
    private final DeliverySettings settings;
    private final DeliveryCounts counts;
    private final Clock clock;
    private final RandomGenerator random;

    DeliveryRound(Deliveries deliveries, Briefings briefings, Channels channels, DeliverySettings settings,
            DeliveryCounts counts, Clock clock) {
        this.deliveries = deliveries;
        this.briefings = briefings;
        this.channels = channels;
        this.settings = settings;
        this.counts = counts;
        this.clock = clock;
        this.random = RandomGenerator.getDefault();
    }

    /** Answers how many it took up; as many as it may means that more are waiting. */
    Mono<Integer> run(ChannelKind channel) {
        return deliveries.take(channel, clock.instant())
                .flatMap(taken -> send(taken).thenReturn(taken.size()));
    }

    private Mono<Void> send(List<Versioned<Delivery>> taken) {
        var byMerchant = taken.stream().collect(Collectors.groupingBy(Versioned::merchantId));
        return Flux.fromIterable(byMerchant.entrySet())
                .flatMap(entry -> outcomes(entry.getKey(), entry.getValue()), MERCHANTS_AT_ONCE)
                .bufferTimeout(NOTED_TOGETHER, NOTED_AFTER, true).concatMap(this::note).then();
    }

    private Flux<Outcome> outcomes(MerchantId merchant, List<Versioned<Delivery>> taken) {
        return briefings.about(merchant, taken)
                .flatMapMany(briefing -> Flux.fromIterable(taken).flatMap(one -> outcome(one, briefing), taken.size()));
    }

    private Mono<Outcome> outcome(Versioned<Delivery> taken, Briefing briefing) {
        var delivery = taken.value();
        var reason = briefing.reasonToDrop(delivery);
        if (reason != null) {
            return Mono.just(new Outcome(taken, delivery.dropped(reason, clock.instant())));
        }
        var person = Objects.requireNonNull(briefing.people().get(delivery.recipient()));
        return channels.send(delivery.channel(), briefing.message(taken, person, clock.instant()))
                .map(receipt -> new Outcome(taken, after(delivery, receipt)));
    }

    private Delivery after(Delivery delivery, Receipt receipt) {
        var now = clock.instant();
        return switch (receipt) {
            case Receipt.Accepted _ -> delivery.delivered(now);
            case Receipt.Refused(var why) -> delivery.failed(why, now);
            case Receipt.NotNow(var why) -> delivery.postponed(why, now, settings.backoff(), random.nextDouble());
        };
    }

    private Mono<Void> note(List<Outcome> outcomes) {
        return deliveries.record(outcomes).doOnNext(_ -> counts.count(outcomes)).then();
    }
}
