package dev.replydesk.gateway.access;

import dev.replydesk.gateway.secrets.domain.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads who is calling: the Authorization header if there is one, whatever it holds, else the session cookie. */
@Component
class CredentialReader implements ServerAuthenticationConverter {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 256;

    private final Callers callers;

    CredentialReader(Callers callers) {
        this.callers = callers;
    }

    static boolean isCookie(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return !request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION) && SessionCookie.in(request) != null;
    }

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return key(header).map(CallerAuthentication::new);
        }
        return Mono.justOrEmpty(SessionCookie.in(request)).flatMap(this::session).map(CallerAuthentication::new);
    }

    private Mono<Caller> key(String header) {
        var wrong = Mono
                .<Caller>error(() -> new BadCredentialsException("This API key is not known, expired or revoked."));
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length()) || header.length() > LONGEST) {
            return Mono.error(() -> new BadCredentialsException("Send an API key as Authorization: Bearer rdk_…."));
        }
        return callers.byKey(new Secret(header.substring(BEARER.length()).strip())).switchIfEmpty(wrong);
    }

    private Mono<Caller> session(Secret cookie) {
        return callers.byCookie(cookie)
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("The session is over. Sign in again.")));
    }
}
