package dev.replydesk.gateway.people;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.Absence;
import dev.replydesk.gateway.people.domain.Deputies;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserState;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who is away, until when, and who stands in for them. */
@Service
public class AbsenceService {
    private final Users users;
    private final Clock clock;

    AbsenceService(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Throws when nobody active stands in, or when deputies would stand in for each other in a circle. */
    public Mono<User> set(MerchantId merchant, String id, long version, Absence wanted, String actor) {
        check(wanted);
        return get(merchant, id).doOnNext(user -> IfMatch.check(version, user.version()))
                .flatMap(user -> requireActive(merchant, wanted.deputyId()).then(requireNoCircle(user, wanted)))
                .then(change(merchant, id, version, wanted, actor));
    }

    public Mono<User> end(MerchantId merchant, String id, long version, String actor) {
        return get(merchant, id).then(change(merchant, id, version, null, actor));
    }

    private Mono<User> change(MerchantId merchant, String id, long version, @Nullable Absence absence,
            String actor) {
        return users.update(merchant, id, user -> {
            IfMatch.check(version, user.version());
            return user.away(absence, actor, clock.instant());
        });
    }

    private Mono<User> get(MerchantId merchant, String id) {
        return users.find(merchant, id).switchIfEmpty(Mono.error(UserService::unknown));
    }

    private void check(Absence wanted) {
        if (!wanted.until().isAfter(clock.instant())) {
            throw ProblemException.invalid("until", "must be in the future");
        }
        if (!wanted.from().isBefore(wanted.until())) {
            throw ProblemException.invalid("until", "must be after from");
        }
        if (wanted.from().plus(Absence.LONGEST).isBefore(wanted.until())) {
            throw ProblemException.invalid("until", "must be at most two years after from");
        }
    }

    private Mono<Void> requireActive(MerchantId merchant, @Nullable String deputyId) {
        return deputyId == null
                ? Mono.empty()
                : users.find(merchant, deputyId).filter(user -> user.state() != UserState.INACTIVE)
                        .switchIfEmpty(Mono.error(() -> UserService.notActive("deputyId"))).then();
    }

    private Mono<Void> requireNoCircle(User user, Absence wanted) {
        return users.awayAfter(new MerchantId(user.merchantId()), clock.instant()).collectMap(User::id)
                .doOnNext(others -> {
                    var circle = Deputies.circle(user, wanted, others);
                    if (!circle.isEmpty()) {
                        throw inACircle(String.join(" → ", circle));
                    }
                }).then();
    }

    private static ProblemException inACircle(String names) {
        var said = names + ": they would stand in for each other while all of them are away; choose somebody who is"
                + " here, or nobody";
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "deputies-in-a-circle", said,
                List.of(new FieldProblem("deputyId", said)), Map.of());
    }
}
