package dev.replydesk.gateway.access;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.gateway.contracts.Operation;
import dev.replydesk.gateway.contracts.Requested;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Compares who is calling with the one table of rights; what has no row is let through to nobody. */
@Component
class RightsCheck implements ReactiveAuthorizationManager<AuthorizationContext> {

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        var operation = Requested.operation(context.getExchange());
        if (operation == null || operation.open()) {
            return Mono.just(new AuthorizationDecision(true));
        }
        return authentication.ofType(CallerAuthentication.class)
                .map(caller -> allows(operation, caller.getPrincipal())).defaultIfEmpty(false)
                .map(AuthorizationDecision::new);
    }

    /** What somebody is told who is known but may not. */
    static ProblemException problem(ServerWebExchange exchange) {
        var operation = Requested.operation(exchange);
        var right = operation == null ? null : RightsTable.of(operation.id());
        return right == null ? ProblemException.forbidden("Nobody may do this") : right.refusal();
    }

    private static boolean allows(Operation operation, Principal caller) {
        var right = RightsTable.of(operation.id());
        return right != null && right.allows(caller);
    }
}
