package dev.replydesk.gateway.people;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.gateway.Page;
import dev.replydesk.gateway.people.domain.Team;
import dev.replydesk.gateway.people.domain.TeamChange;
import dev.replydesk.gateway.people.domain.UserState;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Making, changing and removing teams. */
@Service
public class TeamService {
    private static final int AT_ONCE = 8;

    private final Teams teams;
    private final Users users;
    private final Clock clock;

    TeamService(Teams teams, Users users, Clock clock) {
        this.teams = teams;
        this.users = users;
        this.clock = clock;
    }

    public Mono<Page<Team>> page(MerchantId merchant, int limit, @Nullable String cursor) {
        return teams.after(merchant, Page.startsAfter(cursor), limit + 1).collectList()
                .map(read -> Page.of(read, limit, Team::id));
    }

    public Mono<Team> create(MerchantId merchant, String name, @Nullable String leadId, String actor) {
        var team = Team.created(Ids.random("team_", clock), merchant.value(), name, leadId, actor, clock.instant());
        return requireActive(merchant, leadId).then(teams.insert(merchant, team))
                .onErrorMap(AlreadyStored.class, e -> nameTaken());
    }

    public Mono<Team> change(MerchantId merchant, String id, long version, TeamChange change, String actor) {
        return requireActive(merchant, change.newLead())
                .then(change(merchant, id, version, team -> team.changed(change, actor, clock.instant())))
                .onErrorMap(AlreadyStored.class, e -> nameTaken());
    }

    /** Its people leave first, so that whoever repeats a removal that was cut off finds the team still there. */
    public Mono<Void> remove(MerchantId merchant, String id, long version, String actor) {
        var now = clock.instant();
        return present(merchant, id).doOnNext(team -> IfMatch.check(version, team.version()))
                .thenMany(users.ofTeam(merchant, id))
                .flatMap(user -> users.update(merchant, user.id(), u -> u.leaving(id, actor, now)), AT_ONCE)
                .then(change(merchant, id, version, team -> team.removed(actor, now))).then();
    }

    Mono<Void> requireAll(MerchantId merchant, List<String> ids) {
        if (ids.isEmpty()) {
            return Mono.empty();
        }
        return teams.presentOf(merchant, ids).map(Team::id).collectList().doOnNext(known -> ids.stream()
                .filter(id -> !known.contains(id)).findFirst().ifPresent(TeamService::refuse)).then();
    }

    private Mono<Team> change(MerchantId merchant, String id, long version, UnaryOperator<Team> change) {
        return present(merchant, id).then(teams.update(merchant, id, team -> {
            IfMatch.check(version, team.version());
            return change.apply(team);
        }));
    }

    private Mono<Team> present(MerchantId merchant, String id) {
        return teams.present(merchant, id)
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("There is no such team")));
    }

    /** A lead is somebody who can be told. */
    private Mono<Void> requireActive(MerchantId merchant, @Nullable String leadId) {
        return leadId == null
                ? Mono.empty()
                : users.find(merchant, leadId).filter(user -> user.state() != UserState.INACTIVE)
                        .switchIfEmpty(Mono.error(() -> UserService.notActive("leadId"))).then();
    }

    private static void refuse(String unknownId) {
        throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-team",
                "One of the teams does not exist. Take ids from GET /api/v1/teams.",
                List.of(new FieldProblem("teamIds", "there is no team " + unknownId)), Map.of());
    }

    private static ProblemException nameTaken() {
        return ProblemException.conflict("team-name-taken", "Another team has this name. Choose a different one.");
    }
}
