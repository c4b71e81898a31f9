package dev.replydesk.gateway.routing;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.gateway.GatewayProperties;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Answers only under names that are ours, so that a foreign name that resolves to us (DNS rebinding) opens nothing. */
@Component
class KnownHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private final Set<String> names = new HashSet<>(LOOPBACK);

    KnownHosts(GatewayProperties properties) {
        properties.hosts().forEach(h -> names.add(h.toLowerCase(Locale.ROOT)));
        names.add(properties.publicUrl().getHost().toLowerCase(Locale.ROOT));
    }

    boolean know(ServerHttpRequest request) {
        var host = request.getHeaders().getHost();
        return host != null && names.contains(host.getHostString().toLowerCase(Locale.ROOT));
    }

    ProblemException problem() {
        return ProblemException.of(HttpStatus.MISDIRECTED_REQUEST, "unknown-host",
                "This gateway does not answer under this name. Set PUBLIC_URL to the address people use.");
    }
}
