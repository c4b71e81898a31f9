package dev.replydesk.gateway.people.web;

import dev.replydesk.gateway.access.ClientAddress;
import dev.replydesk.gateway.access.CurrentCaller;
import dev.replydesk.gateway.access.SessionCookie;
import dev.replydesk.gateway.access.SessionService;
import dev.replydesk.gateway.api.InvitationsApi;
import dev.replydesk.gateway.api.SessionsApi;
import dev.replydesk.gateway.api.model.AcceptInvitationDto;
import dev.replydesk.gateway.api.model.SignInDto;
import dev.replydesk.gateway.api.model.SignedInDto;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The three ways into and out of a session. */
@RestController
class SessionsController implements SessionsApi, InvitationsApi {
    private final SessionService sessions;
    private final SignedInAnswers answers;
    private final SessionCookie cookie;
    private final ClientAddress address;

    SessionsController(SessionService sessions, SignedInAnswers answers, SessionCookie cookie, ClientAddress address) {
        this.sessions = sessions;
        this.answers = answers;
        this.cookie = cookie;
        this.address = address;
    }

    @Override
    public Mono<ResponseEntity<SignedInDto>> signIn(Mono<SignInDto> body, ServerWebExchange exchange) {
        var from = address.of(exchange.getRequest());
        return body.flatMap(b -> sessions.signIn(b.getUser(), b.getPassword(), from))
                .map(signedIn -> answers.answer(HttpStatus.CREATED, signedIn));
    }

    @Override
    public Mono<ResponseEntity<SignedInDto>> acceptInvitation(Mono<AcceptInvitationDto> body,
            ServerWebExchange exchange) {
        var from = address.of(exchange.getRequest());
        return body.flatMap(b -> sessions.accept(b.getToken(), b.getPassword(), from))
                .map(signedIn -> answers.answer(HttpStatus.CREATED, signedIn));
    }

    @Override
    public Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
        return CurrentCaller.get().flatMap(sessions::signOut)
                .thenReturn(ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.gone()).build());
    }
}
