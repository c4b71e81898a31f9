package dev.replydesk.chassis.http;

import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Ends open event streams when the service stops, which would otherwise wait for them. */
public final class Streams {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private final Sinks.Empty<Void> closing = Sinks.empty();

    Streams() {
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        closing.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** The stream with a heartbeat from its first moment on, until the service stops. */
    public <T> Flux<ServerSentEvent<T>> live(Flux<ServerSentEvent<T>> events) {
        var beat = Flux.interval(Duration.ZERO, BEAT).onBackpressureDrop().map(i -> ServerSentEvent.<T>builder()
                .comment("beat").build());
        return untilShutdown(Flux.merge(events, beat));
    }

    public <T> Flux<T> untilShutdown(Flux<T> events) {
        return events.takeUntilOther(closing.asMono());
    }

    /** Completes when the service begins to stop. */
    public Mono<Void> closing() {
        return closing.asMono();
    }
}
