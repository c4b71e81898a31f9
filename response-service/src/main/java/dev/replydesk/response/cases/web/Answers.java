package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.response.api.model.CaseDto;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers with a case as it stands now, in the reader's language, with its version as ETag. */
@Component
class Answers {
    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    Mono<ResponseEntity<CaseDto>> ok(Mono<ResponseCase> found, ServerWebExchange exchange) {
        return with(HttpStatus.OK, found, exchange);
    }

    Mono<ResponseEntity<CaseDto>> with(HttpStatus status, Mono<ResponseCase> found, ServerWebExchange exchange) {
        return found.zipWith(language(exchange), (c, language) -> ResponseEntity.status(status)
                .eTag(IfMatch.etag(c.version())).body(CaseDtos.full(c, clock.instant(), language)));
    }

    /** A person's own, else the one that the request prefers. */
    static Mono<String> language(ServerWebExchange exchange) {
        return Principals.current().map(p -> p instanceof Principal.Person person
                ? person.language()
                : preferred(exchange).toLanguageTag());
    }

    private static Locale preferred(ServerWebExchange exchange) {
        var wanted = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
        return wanted.isEmpty() ? Locale.ENGLISH : wanted.getFirst();
    }
}
