package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import dev.replydesk.gateway.contracts.AllowList;
import dev.replydesk.gateway.contracts.AllowList.Match;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The first thing every request meets: the right host, a path that somebody described, a body that is not too large.
 * The management port has a server of its own, bound to this machine, and is none of its business.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestGuard implements WebFilter {
    private final AllowList allowed;
    private final KnownHosts hosts;
    private final BodyLimits limits;
    private final ProblemWriter problems;
    private final ApplicationContext publicSide;

    RequestGuard(AllowList allowed, KnownHosts hosts, BodyLimits limits, ProblemWriter problems,
            ApplicationContext publicSide) {
        this.publicSide = publicSide;
        this.allowed = allowed;
        this.hosts = hosts;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getApplicationContext() != publicSide) {
            return chain.filter(exchange);
        }
        var request = exchange.getRequest();
        if (!hosts.know(request)) {
            return problems.write(exchange, hosts.problem());
        }
        var path = request.getURI().getRawPath();
        if (SitePaths.mayBe(path)) {
            return chain.filter(exchange);
        }
        return switch (allowed.match(request.getMethod(), path)) {
            case Match.Found(var operation) -> described(exchange, chain, operation);
            case Match.OtherMethod(var methods) -> problems.write(exchange, otherMethod(methods));
            case Match.Unknown() ->
                problems.write(exchange, ProblemException.notFound("There is nothing at this address"));
        };
    }

    private Mono<Void> described(ServerWebExchange exchange, WebFilterChain chain, Operation operation) {
        Requested.put(exchange, operation);
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(c -> c.setPathPattern(operation.path()));
        return limits.apply(exchange, operation.kind(), chain);
    }

    private static ProblemException otherMethod(Set<HttpMethod> methods) {
        var allow = methods.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", "));
        return ProblemException.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This address takes " + allow)
                .header(HttpHeaders.ALLOW, allow);
    }
}
