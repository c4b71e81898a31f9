package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.trace.RequestId;
import dev.replydesk.gateway.access.Caller;
import dev.replydesk.gateway.access.CurrentCaller;
import dev.replydesk.gateway.access.InternalTokens;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes from the request what only we may say, and says who is calling in the one way that services believe. */
@Component
class PassOn implements GlobalFilter, Ordered {
    private static final Set<String> OURS = Set.of("cookie", "authorization", "proxy-authorization", "x-csrf-token",
            "forwarded", "via", "true-client-ip", "x-real-ip", "x-original-url", "x-rewrite-url",
            "x-http-method-override");
    private static final List<String> FAMILIES = List.of("x-tenant", "x-user", "x-internal", "x-forwarded",
            "x-merchant", "x-replydesk");

    private final InternalTokens tokens;

    PassOn(InternalTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return CurrentCaller.get().map(caller -> named(exchange, caller)).flatMap(chain::filter);
    }

    private ServerWebExchange named(ServerWebExchange exchange, Caller caller) {
        Operation operation = Objects.requireNonNull(Requested.operation(exchange));
        var token = tokens.forCaller(caller, operation.service());
        return exchange.mutate().request(r -> r.headers(headers -> {
            List.copyOf(headers.headerNames()).stream().filter(PassOn::isOurs).forEach(headers::remove);
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            headers.set(RequestId.HEADER, Objects.requireNonNull(RequestId.of(exchange)));
        })).build();
    }

    private static boolean isOurs(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return OURS.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }
}
