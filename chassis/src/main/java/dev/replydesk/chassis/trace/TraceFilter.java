package dev.replydesk.chassis.trace;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives every request its id, says it in the answer, and logs one line for each answer when an operator wants that. The
 * line has no query and no header, where names and secrets may be.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter implements WebFilter {
    private static final Logger LOG = LoggerFactory.getLogger("replydesk.requests");
    private static final String MANAGEMENT = "/actuator/";
    private static final long NANOS_PER_MILLI = 1_000_000;
    private final Clock clock;

    TraceFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith(MANAGEMENT)) {
            return chain.filter(exchange);
        }
        var id = RequestId.accepted(exchange.getRequest().getHeaders().getFirst(RequestId.HEADER), clock);
        var began = System.nanoTime();
        RequestId.put(exchange, id);
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> answering(exchange, id, began)));
        return chain.filter(exchange).contextWrite(context -> RequestId.put(context, id));
    }

    /** Replaces what a service behind the gateway said, which is the same id. */
    private static void answering(ServerWebExchange exchange, String id, long began) {
        exchange.getResponse().getHeaders().set(RequestId.HEADER, id);
        if (LOG.isInfoEnabled()) {
            LogFields.of(id, null, () -> log(exchange, (System.nanoTime() - began) / NANOS_PER_MILLI));
        }
    }

    private static void log(ServerWebExchange exchange, long millis) {
        var request = exchange.getRequest();
        LOG.atInfo().addKeyValue("status", status(exchange)).addKeyValue("millis", millis)
                .log("{} {}", request.getMethod(), request.getURI().getRawPath());
    }

    private static int status(ServerWebExchange exchange) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        return status == null ? 200 : status.value();
    }
}
