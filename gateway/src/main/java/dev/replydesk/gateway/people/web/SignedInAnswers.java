package dev.replydesk.gateway.people.web;

import dev.replydesk.gateway.access.CsrfTokens;
import dev.replydesk.gateway.access.SessionCookie;
import dev.replydesk.gateway.access.SessionService.SignedIn;
import dev.replydesk.gateway.api.model.SignedInDto;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one answer that opens a session: the cookie for the browser, the token for the page. */
@Component
class SignedInAnswers {
    private final SessionCookie cookie;

    SignedInAnswers(SessionCookie cookie) {
        this.cookie = cookie;
    }

    ResponseEntity<SignedInDto> answer(HttpStatus status, SignedIn signedIn) {
        return ResponseEntity.status(status).header(HttpHeaders.SET_COOKIE, cookie.holding(signedIn.cookie()))
                .body(new SignedInDto(CsrfTokens.of(signedIn.cookie()), PeopleDtos.of(signedIn.user())));
    }
}
