package dev.replydesk.chassis.http;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses bodies that no reader of ours would hold in memory, whether they state their length or not. */
@Order(BodyLimitFilter.ORDER)
final class BodyLimitFilter implements WebFilter {
    static final int ORDER = -50;
    /** Beyond this many times the limit we stop reading politely to the end. */
    private static final int PATIENCE = 16;
    private final HttpProperties properties;

    BodyLimitFilter(HttpProperties properties) {
        this.properties = properties;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var limit = limit(exchange.getRequest().getHeaders().getContentType());
        if (exchange.getRequest().getHeaders().getContentLength() > limit) {
            return Mono.error(tooLarge(limit));
        }
        return chain.filter(exchange.mutate().request(new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                return limited(super.getBody(), limit);
            }
        }).build());
    }

    /** What is read as a stream has limits of its own; everything else is read whole. */
    private long limit(@Nullable MediaType type) {
        if (type == null) {
            return properties.bodyLimit().toBytes();
        }
        var subtype = type.getSubtype();
        var streamed = type.getType().equals("multipart") || subtype.equals("x-ndjson") || subtype.equals(
                "octet-stream");
        var events = subtype.startsWith("cloudevents");
        return streamed ? Long.MAX_VALUE : (events ? properties.eventsLimit() : properties.bodyLimit()).toBytes();
    }

    private static Flux<DataBuffer> limited(Flux<DataBuffer> body, long limit) {
        if (limit == Long.MAX_VALUE) {
            return body;
        }
        return Flux.defer(() -> {
            var seen = new AtomicLong();
            return body.<DataBuffer>handle((buffer, sink) -> {
                if (seen.addAndGet(buffer.readableByteCount()) <= limit) {
                    sink.next(buffer);
                } else {
                    DataBufferUtils.release(buffer);
                    if (seen.get() > PATIENCE * limit) {
                        sink.error(tooLarge(limit));
                    }
                }
            }).concatWith(Mono.defer(() -> seen.get() > limit ? Mono.error(tooLarge(limit)) : Mono.empty()));
        });
    }

    private static ProblemException tooLarge(long limit) {
        return ProblemException.tooLarge("The body is larger than the " + limit + " bytes this address takes");
    }
}
