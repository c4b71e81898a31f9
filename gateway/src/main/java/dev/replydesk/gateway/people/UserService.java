package dev.replydesk.gateway.people;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.gateway.Page;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.people.domain.Rights;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserChange;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Inviting people, changing what they may do, and switching them off. */
@Service
public class UserService {
    private final Users users;
    private final TeamService teams;
    private final AdminSeats seats;
    private final InvitationLinks links;
    private final Clock clock;

    UserService(Users users, TeamService teams, AdminSeats seats, InvitationLinks links, Clock clock) {
        this.users = users;
        this.teams = teams;
        this.seats = seats;
        this.links = links;
        this.clock = clock;
    }

    public Mono<User> find(MerchantId merchant, String id) {
        return users.find(merchant, id);
    }

    public Mono<User> get(MerchantId merchant, String id) {
        return users.find(merchant, id).switchIfEmpty(Mono.error(UserService::unknown));
    }

    public Mono<Page<User>> page(MerchantId merchant, int limit, @Nullable String cursor) {
        return users.after(merchant, Page.startsAfter(cursor), limit + 1).collectList()
                .map(read -> Page.of(read, limit, User::id));
    }

    /** Those who can be given work, without what only administrators should see; the web layer leaves the rest out. */
    public Mono<Page<User>> colleagues(MerchantId merchant, int limit, @Nullable String cursor) {
        return users.activeAfter(merchant, Page.startsAfter(cursor), limit + 1).collectList()
                .map(read -> Page.of(read, limit, User::id));
    }

    /** Throws when the address is taken or a team is unknown. */
    public Mono<Invited> invite(MerchantId merchant, Profile profile, Rights rights, String actor) {
        var now = clock.instant();
        var fresh = links.fresh(now);
        var user = User.invited(Ids.random("usr_", clock), merchant.value(), profile, rights, fresh.invitation(), actor,
                now);
        return teams.requireAll(merchant, rights.teamIds()).then(users.insert(merchant, user))
                .onErrorMap(AlreadyStored.class, e -> mailTaken()).map(stored -> links.handOver(stored, fresh));
    }

    public Mono<Invited> inviteAgain(MerchantId merchant, String id, String actor) {
        var now = clock.instant();
        var fresh = links.fresh(now);
        return changeOne(merchant, id, user -> user.invitedAgain(fresh.invitation(), actor, now))
                .map(user -> links.handOver(user, fresh));
    }

    /** Changes the person as they were at this version; the last ADMIN stays one. */
    public Mono<User> change(MerchantId merchant, String id, long version, UserChange change, String actor) {
        var wanted = change.teamIds() == null ? List.<String>of() : change.teamIds();
        UnaryOperator<User> step = user -> {
            IfMatch.check(version, user.version());
            return user.changed(change, actor, clock.instant());
        };
        return get(merchant, id).doOnNext(user -> IfMatch.check(version, user.version()))
                .flatMap(user -> teams.requireAll(merchant, wanted).then(seats.leave(user, change)))
                .then(changeOne(merchant, id, step)).flatMap(seats::take)
                .onErrorResume(e -> seats.retake(merchant, id).then(Mono.error(e)));
    }

    private Mono<User> changeOne(MerchantId merchant, String id, UnaryOperator<User> step) {
        return users.update(merchant, id, step).switchIfEmpty(Mono.error(UserService::unknown));
    }

    static ProblemException unknown() {
        return ProblemException.notFound("There is no such person");
    }

    /** Somebody is named in a field who cannot be told anything. */
    static ProblemException notActive(String field) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-person",
                "The person does not exist or is switched off. Take an id from GET /api/v1/colleagues.",
                List.of(new FieldProblem(field, "must be the id of an active person, such as usr_…")), Map.of());
    }

    private static ProblemException mailTaken() {
        return ProblemException.conflict("mail-taken", "Somebody has this mail address already.");
    }
}
