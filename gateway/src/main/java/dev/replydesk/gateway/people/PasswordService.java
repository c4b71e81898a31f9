package dev.replydesk.gateway.people;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.InvitationNotValid;
import dev.replydesk.gateway.people.domain.PasswordRules;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserState;
import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Proving who one is by a password, choosing the first one, and changing it. */
@Service
public class PasswordService {
    private final Users users;
    private final AdminSeats seats;
    private final PasswordHashing hashing;
    private final Clock clock;

    PasswordService(Users users, AdminSeats seats, PasswordHashing hashing, Clock clock) {
        this.users = users;
        this.seats = seats;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** The person if address and password belong together; empty for every other reason, after the same time. */
    public Mono<User> prove(String mail, String password) {
        return users.byMail(Profile.normalised(mail)).map(Optional::of).defaultIfEmpty(Optional.empty())
                .flatMap(found -> proven(found, password));
    }

    /** Empty unless this is the person's present password. */
    public Mono<User> prove(User user, String password) {
        return proven(Optional.of(user), password);
    }

    public Mono<User> noteSignIn(User user) {
        return users.update(new MerchantId(user.merchantId()), user.id(), u -> u.signedInAt(clock.instant()));
    }

    /** Gives the person another password, which ends all their sessions. */
    public Mono<User> change(User user, String password) {
        var merchant = new MerchantId(user.merchantId());
        return Mono.fromRunnable(() -> PasswordRules.check(password, user.profile().mail()))
                .then(hashing.hash(password))
                .flatMap(hash -> users.update(merchant, user.id(), u -> u.withPassword(hash, clock.instant())));
    }

    /** Takes an invitation and makes the password the person's; throws {@link InvitationNotValid}. */
    public Mono<User> accept(String token, String password) {
        var tokenHash = new Secret(token).hash();
        return users.byInvitation(tokenHash).switchIfEmpty(Mono.error(InvitationNotValid::new))
                .doOnNext(user -> checkAcceptance(user, tokenHash, password))
                .zipWhen(user -> hashing.hash(password))
                .flatMap(both -> store(both.getT1(), tokenHash, both.getT2())).flatMap(seats::take);
    }

    public static ProblemException wrongPassword() {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "password-wrong",
                "The current password is not right.",
                List.of(new FieldProblem("currentPassword", "is not your password")), Map.of());
    }

    private void checkAcceptance(User user, String tokenHash, String password) {
        user.requireInvitation(tokenHash, clock.instant());
        PasswordRules.check(password, user.profile().mail());
    }

    private Mono<User> store(User user, String tokenHash, String passwordHash) {
        return users.update(new MerchantId(user.merchantId()), user.id(),
                u -> u.accepting(tokenHash, passwordHash, clock.instant()));
    }

    private Mono<User> proven(Optional<User> user, String password) {
        var hash = user.filter(u -> u.state() == UserState.ACTIVE).map(u -> u.credentials().passwordHash());
        return hashing.matches(password, hash.orElse(null)).filter(right -> right)
                .flatMap(right -> Mono.justOrEmpty(user));
    }
}
