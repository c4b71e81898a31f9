package dev.replydesk.chassis.security;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets the security filters answer with the same problem documents as everything else. */
public final class ProblemEntryPoints implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
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
}
