package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Runs rounds while the service lives, each channel at its own pace, and lets those under way end before it stops. */
@Component
class DeliveryLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int ROOMS_LESS_OFTEN = 4;

    private final DeliveryRound round;
    private final DeliverySettings settings;
    private volatile boolean open;
    private Sinks.Empty<Void> ended = Sinks.empty();
    private Disposable rounds = Disposables.disposed();

    DeliveryLoop(DeliveryRound round, DeliverySettings settings) {
        this.round = round;
        this.settings = settings;
    }

    @Override
    public void start() {
        var end = Sinks.<Void>empty();
        open = true;
        ended = end;
        rounds = Flux.fromArray(ChannelKind.values()).flatMap(this::rounds, ChannelKind.values().length)
                .doOnTerminate(() -> {
                    var _ = end.tryEmitEmpty();
                }).subscribe();
    }

    private Flux<Void> rounds(ChannelKind channel) {
        return Flux.interval(every(channel)).onBackpressureDrop().takeWhile(_ -> open)
                .concatMap(_ -> untilNothingIsDue(channel), 0);
    }

    /** A room is told once a minute at most, so a look for it may be rarer than one for a person. */
    private Duration every(ChannelKind channel) {
        return channel.isOfRooms() ? settings.every().multipliedBy(ROOMS_LESS_OFTEN) : settings.every();
    }

    private Mono<Void> untilNothingIsDue(ChannelKind channel) {
        return Mono.defer(() -> round.run(channel)).repeat(() -> open)
                .takeUntil(taken -> taken < channel.atOnce()).then().onErrorResume(failure -> {
                    LOG.warn("a round of {} failed; the next one goes on", channel, failure);
                    return Mono.empty();
                });
    }

    @Override
    public void stop(Runnable callback) {
        open = false;
        var underWay = rounds;
        rounds = ended.asMono().timeout(PATIENCE, Mono.empty()).doFinally(_ -> {
            underWay.dispose();
            callback.run();
        }).subscribe();
    }

    @Override
    public void stop() {
        open = false;
        rounds.dispose();
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
