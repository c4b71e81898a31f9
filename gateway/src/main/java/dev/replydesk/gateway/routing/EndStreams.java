package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.http.Streams;
import dev.replydesk.gateway.access.Caller;
import dev.replydesk.gateway.access.Callers;
import dev.replydesk.gateway.access.CurrentCaller;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import java.time.Duration;
import org.reactivestreams.Publisher;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends an open stream when its caller's session ends or rights change, and all of them when the gateway stops. */
@Component
class EndStreams implements GlobalFilter, Ordered {
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Streams streams;
    private final Callers callers;

    EndStreams(Streams streams, Callers callers) {
        this.streams = streams;
        this.callers = callers;
    }

    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var operation = Requested.operation(exchange);
        if (operation == null || operation.kind() != Operation.Kind.STREAM) {
            return chain.filter(exchange);
        }
        return CurrentCaller.get().map(caller -> endingWith(exchange, caller)).flatMap(chain::filter);
    }

    private ServerWebExchange endingWith(ServerWebExchange exchange, Caller caller) {
        var end = Mono.firstWithSignal(streams.closing().thenReturn(true), loss(caller));
        return exchange.mutate().response(new Ending(exchange.getResponse(), end)).build();
    }

    /** Answers once the caller would not be let in like this any more. */
    private Mono<Boolean> loss(Caller caller) {
        return Flux.interval(LOOK).onBackpressureDrop().concatMap(tick -> callers.isStill(caller), 1)
                .filter(still -> !still).next();
    }

    private static final class Ending extends ServerHttpResponseDecorator {
        private final Mono<Boolean> end;

        Ending(ServerHttpResponse response, Mono<Boolean> end) {
            super(response);
            this.end = end;
        }

        @Override
        @SuppressWarnings("NestedPublishers") // the framework's signature: each inner publisher is flushed
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(Flux.<Publisher<? extends DataBuffer>>from(body).takeUntilOther(end));
        }
    }
}
