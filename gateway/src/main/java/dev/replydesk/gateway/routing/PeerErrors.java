package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.trace.LogFields;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/** Says in our words what went wrong between us and a service: it is down, it broke off, or it was too slow. */
@Component
class PeerErrors implements GlobalFilter, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PeerErrors.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).onErrorMap(e -> LogFields.of(exchange, () -> translated(e, Requested.operation(
                exchange))));
    }

    private static Throwable translated(Throwable error, @Nullable Operation operation) {
        if (operation == null || error instanceof ProblemException) {
            return error;
        }
        var problem = problem(error, operation.service());
        if (problem != null) {
            LOG.warn("{} failed at {}: {}", operation.id(), operation.service(), error.toString());
        }
        return problem == null ? error : problem;
    }

    private static @Nullable ProblemException problem(Throwable error, String service) {
        return switch (error) {
            case ConnectException _,UnknownHostException _ -> down(service);
            case PoolAcquireTimeoutException _,PoolAcquirePendingLimitException _ -> busy(service);
            case TimeoutException _ -> slow(service);
            case ResponseStatusException e when e.getStatusCode().equals(HttpStatus.GATEWAY_TIMEOUT) -> slow(service);
            case IOException _ -> ProblemException.of(HttpStatus.BAD_GATEWAY, "answer-cut-off", service
                    + " broke off before it had answered. Read first whether your change was made, then try again.");
            default -> null;
        };
    }

    private static ProblemException down(String service) {
        return ProblemException.unavailable(service + " is not running at the moment. Try again shortly.", AGAIN);
    }

    private static ProblemException busy(String service) {
        return ProblemException.unavailable(service + " has more to do than it can take. Try again shortly.", AGAIN);
    }

    private static ProblemException slow(String service) {
        return ProblemException.of(HttpStatus.GATEWAY_TIMEOUT, "answer-late", service
                + " did not answer in time. Read first whether your change was made, then try again.");
    }
}
