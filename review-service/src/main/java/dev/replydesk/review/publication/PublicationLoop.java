package dev.replydesk.review.publication;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs rounds while the service lives. What a stop interrupts is found by whoever runs next. */
@Component
@ConditionalOnBooleanProperty(name = "replydesk.publication.loop", matchIfMissing = true)
class PublicationLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationLoop.class);
    private static final Duration EVERY = Duration.ofMillis(250);
    private final PublicationRound round;
    private volatile Disposable running = Disposables.disposed();

    PublicationLoop(PublicationRound round) {
        this.round = round;
    }

    @Override
    public void start() {
        running = Flux.merge(rounds(() -> round.recover().then(round.send())),
                rounds(round::look)).subscribe();
    }

    private static Flux<Void> rounds(Supplier<Mono<Void>> work) {
        return Flux.interval(EVERY).onBackpressureDrop().concatMap(_ -> Mono.defer(work).onErrorResume(e -> {
            LOG.warn("A round of publications failed; the next one goes on: {}", e.toString());
            return Mono.empty();
        }), 1);
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
