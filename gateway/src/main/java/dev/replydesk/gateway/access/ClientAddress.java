package dev.replydesk.gateway.access;

import dev.replydesk.gateway.GatewayProperties;
import java.util.Set;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Where a request comes from; a header is believed only from the proxies that the operator named. */
@Component
public class ClientAddress {
    private final Set<String> proxies;

    ClientAddress(GatewayProperties properties) {
        this.proxies = Set.copyOf(properties.trustedProxies());
    }

    public String of(ServerHttpRequest request) {
        var peer = request.getRemoteAddress();
        var address = peer == null || peer.getAddress() == null ? "unknown" : peer.getAddress().getHostAddress();
        var forwarded = request.getHeaders().getFirst("X-Forwarded-For");
        return forwarded != null && proxies.contains(address) ? last(forwarded) : address;
    }

    /** The entry that our own proxy added; what stands before it may be invented. */
    private static String last(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
