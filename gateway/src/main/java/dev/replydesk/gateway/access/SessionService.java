package dev.replydesk.gateway.access;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.GatewayProperties;
import dev.replydesk.gateway.access.domain.Session;
import dev.replydesk.gateway.people.PasswordService;
import dev.replydesk.gateway.people.domain.InvitationNotValid;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens and ends the sessions of people. */
@Service
public class SessionService {
    private final Sessions sessions;
    private final PasswordService passwords;
    private final Throttle throttle;
    private final Callers callers;
    private final Duration longest;
    private final Clock clock;

    SessionService(Sessions sessions, PasswordService passwords, Throttle throttle, Callers callers,
            GatewayProperties properties, Clock clock) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.callers = callers;
        this.longest = properties.session().longest();
        this.clock = clock;
    }

    /** A person who has just proved who they are, with the cookie of the new session. */
    public record SignedIn(User user, Secret cookie) {}

    /** The same 401 for an unknown address, a wrong password and somebody who is switched off. */
    public Mono<SignedIn> signIn(String mail, String password, String address) {
        return throttle.guard(Profile.normalised(mail), address, passwords.prove(mail, password))
                .switchIfEmpty(Mono.error(SessionService::wrong)).flatMap(passwords::noteSignIn).flatMap(this::open);
    }

    /** Ends every session of the person and opens a new one. */
    public Mono<SignedIn> changePassword(User user, String current, String next, String address) {
        return throttle.guard(user.profile().mail(), address, passwords.prove(user, current))
                .switchIfEmpty(Mono.error(PasswordService::wrongPassword))
                .flatMap(u -> passwords.change(u, next)).flatMap(this::open);
    }

    public Mono<SignedIn> accept(String token, String password, String address) {
        var accepted = passwords.accept(token, password).onErrorResume(InvitationNotValid.class, e -> Mono.empty());
        return throttle.guard("invitation " + token, address, accepted)
                .switchIfEmpty(Mono.error(InvitationNotValid::new)).flatMap(this::open);
    }

    public Mono<Void> signOut(Caller caller) {
        return sessions.delete(caller.principal().merchant(), caller.credential())
                .doOnNext(gone -> callers.forget(caller)).then();
    }

    private Mono<SignedIn> open(User user) {
        var cookie = Secret.random();
        var merchant = new MerchantId(user.merchantId());
        var session = Session.opened(cookie, user.merchantId(), user.id(), user.credentials().epoch(),
                clock.instant(), longest);
        return sessions.insert(merchant, session).thenReturn(new SignedIn(user, cookie));
    }

    private static ProblemException wrong() {
        return ProblemException.of(HttpStatus.UNAUTHORIZED, "wrong-sign-in",
                "The mail address and the password do not belong together.");
    }
}
