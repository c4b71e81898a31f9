package dev.replydesk.gateway.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Tells the framework's CSRF filter which token belongs to the cookie at hand; nothing is ever made or saved by it. */
final class CsrfOfSession implements ServerCsrfTokenRepository {
    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(SessionCookie.in(exchange.getRequest()))
                .map(cookie -> new DefaultCsrfToken(CsrfTokens.HEADER, "_csrf", CsrfTokens.of(cookie)));
    }

    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.error(new IllegalStateException("a request without a cookie is not checked"));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }
}
