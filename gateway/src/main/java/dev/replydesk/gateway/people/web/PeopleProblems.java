package dev.replydesk.gateway.people.web;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.gateway.people.domain.InvitationNotValid;
import dev.replydesk.gateway.people.domain.LastAdmin;
import dev.replydesk.gateway.people.domain.PasswordTooWeak;
import dev.replydesk.gateway.people.domain.UserIsInactive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Gives the facts that the rules about people state their place in HTTP. */
@Component
@Order(-3)
class PeopleProblems implements WebExceptionHandler {
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fact) {
        var text = Objects.requireNonNullElse(fact.getMessage(), "");
        return Mono.error(switch (fact) {
            case LastAdmin _ -> ProblemException.conflict("last-admin", text);
            case UserIsInactive _ -> ProblemException.conflict("user-inactive", text);
            case InvitationNotValid _ -> ProblemException.of(HttpStatus.GONE, "invitation-not-valid", text);
            case PasswordTooWeak weak -> tooWeak("password", weak);
            default -> fact;
        });
    }

    /** The field is the one that the caller wrote the password into. */
    static ProblemException tooWeak(String field, PasswordTooWeak fact) {
        var text = Objects.requireNonNullElse(fact.getMessage(), "");
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "password-too-weak", text,
                List.of(new FieldProblem(field, text)), Map.of());
    }
}
