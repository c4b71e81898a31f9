package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.http.PeersProperties;
import dev.replydesk.gateway.contracts.Contracts;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/** One route for each service and each way bytes flow; which one is taken was decided when the request came in. */
@Configuration(proxyBeanMethods = false)
class Routes {
    private static final int NEVER = -1;
    private static final int PLAIN_MILLIS = 10_000;
    private static final int BATCH_MILLIS = 60_000;
    /** The time that sending takes counts too; the service behind ends an upload that stands still. */
    private static final int UPLOAD_MILLIS = 3_600_000;

    @Bean
    RouteLocator routeLocator(Contracts contracts, PeersProperties properties) {
        var routes = contracts.operations().stream().filter(o -> !o.service().equals(Contracts.OWN))
                .map(o -> new Flow(o.service(), o.kind())).distinct()
                .map(flow -> route(flow, properties.peers().get(flow.service()))).toList();
        return () -> Flux.fromIterable(routes);
    }

    private record Flow(String service, Operation.Kind kind) {
        boolean carries(ServerWebExchange exchange) {
            var asked = Requested.operation(exchange);
            return asked != null && asked.service().equals(service) && asked.kind() == kind;
        }
    }

    private static Route route(Flow flow, @Nullable URI address) {
        if (address == null) {
            throw new IllegalStateException("replydesk.peers has no address for " + flow.service());
        }
        return Route.async().id(flow.service() + " " + flow.kind()).uri(address).predicate(flow::carries)
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, patience(flow.kind())).build();
    }

    /** Milliseconds until the first byte of an answer. */
    private static int patience(Operation.Kind kind) {
        return switch (kind) {
            case PLAIN -> PLAIN_MILLIS;
            case BATCH -> BATCH_MILLIS;
            case STREAM -> NEVER;
            case UPLOAD -> UPLOAD_MILLIS;
        };
    }
}
