package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Letterboxes letterboxes;
    private final Briefings briefings;
    private final Channels channels;
    private final DeliverySettings settings;
    private final DeliveryCounts counts;
    private final Clock clock;
    private final RandomGenerator random;

    DeliveryRound(Deliveries deliveries, Letterboxes letterboxes, Briefings briefings, Channels channels,
            DeliverySettings settings,
            DeliveryCounts counts, Clock clock) {
        this.deliveries = deliveries;
        this.letterboxes = letterboxes;
        this.briefings = briefings;
        this.channels = channels;
        this.settings = settings;
        this.counts = counts;
        this.clock = clock;
        this.random = RandomGenerator.getDefault();
    }

    /** Answers how many it took up; as many as it may means that more are waiting. */
    Mono<Integer> run(ChannelKind channel) {
        return taken(channel, clock.instant())
                .flatMap(taken -> send(taken).thenReturn(taken.size()));
    }

    private Mono<List<Versioned<Delivery>>> taken(ChannelKind channel, Instant now) {
        return channel.isPaced()
                ? letterboxes.closed(now).flatMap(closed -> deliveries.take(channel, now, closed))
                : deliveries.take(channel, now);
    }

    private Mono<Void> send(List<Versioned<Delivery>> taken) {
        var byMerchant = taken.stream().collect(Collectors.groupingBy(Versioned::merchantId));
        return Flux.fromIterable(byMerchant.entrySet())
                .flatMap(entry -> outcomes(entry.getKey(), entry.getValue()), MERCHANTS_AT_ONCE)
                .bufferTimeout(NOTED_TOGETHER, NOTED_AFTER, true).concatMap(this::note).then();
    }

    private Flux<Outcome> outcomes(MerchantId merchant, List<Versioned<Delivery>> taken) {
        return briefings.about(merchant, taken).flatMapMany(briefing -> outcomes(taken, briefing));
    }

    private Flux<Outcome> outcomes(List<Versioned<Delivery>> taken, Briefing briefing) {
        var unsent = taken.stream().flatMap(one -> Stream.ofNullable(unsent(one.value(), briefing))
                .map(next -> new Outcome(one, next))).toList();
        var settled = unsent.stream().map(Outcome::taken).collect(Collectors.toSet());
        var parcels = Parcel.of(taken.stream().filter(one -> !settled.contains(one)).toList());
        return Flux.fromIterable(unsent).mergeWith(
                Flux.fromIterable(parcels).flatMap(parcel -> sent(parcel, briefing), Math.max(1, parcels.size())));
    }

    /**
     * What becomes of a delivery that is not needed any more or waits for the end of closed or quiet hours; null if it
     * goes.
     */
    private @Nullable Delivery unsent(Delivery delivery, Briefing briefing) {
        var now = clock.instant();
        var needless = briefing.reasonToDrop(delivery);
        if (needless != null) {
            return delivery.dropped(needless, now);
        }
        var closed = Briefing.closedUntil(delivery, now);
        if (closed != null) {
            return delivery.waiting("closed hours", now, closed, settings.backoff());
        }
        var quiet = briefing.quietUntil(delivery, now);
        return quiet == null ? null : delivery.waiting("the person's quiet hours", now, quiet, settings.backoff());
    }

    private Flux<Outcome> sent(Parcel parcel, Briefing briefing) {
        return channels.send(parcel.first().channel(), briefing.message(parcel, clock.instant()))
                .flatMapIterable(receipt -> parcel.deliveries().stream()
                        .map(one -> new Outcome(one, after(one.value(), receipt))).toList());
    }

    private Delivery after(Delivery delivery, Receipt receipt) {
        var now = clock.instant();
        return switch (receipt) {
            case Receipt.Accepted _ -> delivery.delivered(now);
            case Receipt.Refused(var why) -> delivery.failed(why, now);
            case Receipt.Gone(var why) -> delivery.failed(why, now);
            case Receipt.NotBefore(var turn, var why) -> delivery.waiting(why, now, turn, settings.backoff());
            case Receipt.NotNow(var why) -> delivery.postponed(why, now, settings.backoff(), random.nextDouble());
        };
    }

    private Mono<Void> note(List<Outcome> outcomes) {
        return deliveries.record(outcomes).doOnNext(_ -> counts.count(outcomes)).then();
    }
}
