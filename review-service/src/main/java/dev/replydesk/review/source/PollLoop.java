package dev.replydesk.review.source;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lets every instance look for sources that are due, while the service lives. */
@Component
class PollLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private final Poller poller;
    private final SourceProperties properties;
    private volatile Disposable running = Disposables.disposed();

    PollLoop(Poller poller, SourceProperties properties) {
        this.poller = poller;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.reading();
    }

    @Override
    public void start() {
        running = Flux.interval(properties.look()).onBackpressureDrop()
                .concatMap(_ -> poller.round().onErrorResume(PollLoop::told), 1).subscribe();
    }

    private static Mono<Void> told(Throwable error) {
        LOG.warn("Sources are looked for again: {}", error.toString());
        return Mono.empty();
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
