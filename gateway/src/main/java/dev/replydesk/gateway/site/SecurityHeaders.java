package dev.replydesk.gateway.site;

import dev.replydesk.gateway.GatewayProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Tells browsers to run only our own files, whatever text a customer wrote; says so once, for services' answers too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders implements WebFilter {
    private static final String POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
            "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'");
    private static final String YEAR = "max-age=31536000";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(GatewayProperties properties) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (properties.isSecure()) {
            headers.put("Strict-Transport-Security", YEAR);
        }
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var answer = exchange.getResponse().getHeaders();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> complete(exchange, answer)));
        return chain.filter(exchange);
    }

    private void complete(ServerWebExchange exchange, HttpHeaders answer) {
        headers.forEach(answer::set);
        answer.remove("X-XSS-Protection");
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            answer.set(HttpHeaders.CACHE_CONTROL, "no-store");
            answer.remove(HttpHeaders.PRAGMA);
            answer.remove(HttpHeaders.EXPIRES);
        }
    }
}
