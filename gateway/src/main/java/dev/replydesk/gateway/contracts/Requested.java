package dev.replydesk.gateway.contracts;

import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Where the operation a request asks for is written down, once, before anybody judges it. */
public final class Requested {
    private static final String ATTRIBUTE = Requested.class.getName();

    private Requested() {
    }

    public static void put(ServerWebExchange exchange, Operation operation) {
        exchange.getAttributes().put(ATTRIBUTE, operation);
    }

    /** Null for the pages and files of the site. */
    public static @Nullable Operation operation(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE);
    }
}
