package dev.replydesk.chassis.security;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the security filters answer with the same problem documents as everything else. */
public final class ProblemEntryPoints
        implements
            ServerAuthenticationEntryPoint,
            ServerAccessDeniedHandler,
            ServerExchangeRejectedHandler {
    private final ProblemWriter writer;

    ProblemEntryPoints(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        return writer.write(exchange, ProblemException.unauthorized("Sign in or send a valid key"));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        return writer.write(exchange, ProblemException.forbidden("This caller may not use this address"));
    }

    /** Control characters in names, encoded slashes in the path, and other ways to be read in two manners. */
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException error) {
        return writer.write(exchange, ProblemException.of(HttpStatus.BAD_REQUEST, "invalid-request",
                "The address, a header or the name of a parameter holds characters that have no place there"));
    }
}
