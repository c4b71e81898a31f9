package dev.replydesk.gateway.people.web;

import static dev.replydesk.chassis.http.IfMatch.etag;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.gateway.api.TeamsApi;
import dev.replydesk.gateway.api.model.NewTeamDto;
import dev.replydesk.gateway.api.model.TeamChangeDto;
import dev.replydesk.gateway.api.model.TeamDto;
import dev.replydesk.gateway.api.model.TeamPageDto;
import dev.replydesk.gateway.people.PersonFields;
import dev.replydesk.gateway.people.TeamService;
import dev.replydesk.gateway.people.domain.Team;
import dev.replydesk.gateway.people.domain.TeamChange;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The teams of the caller's merchant. */
@RestController
class TeamsController implements TeamsApi {
    private final TeamService teams;

    TeamsController(TeamService teams) {
        this.teams = teams;
    }

    @Override
    public Mono<ResponseEntity<TeamPageDto>> listTeams(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.merchant().flatMap(merchant -> teams.page(merchant, limit, cursor))
                .map(PeopleDtos::teams).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<TeamDto>> createTeam(Mono<NewTeamDto> body, @Nullable String idempotencyKey,
            ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body.doOnNext(b -> check(b.getName())))
                .flatMap(both -> teams.create(both.getT1().merchant(), both.getT2().getName(), both.getT2().getLeadId(),
                        both.getT1().subject()))
                .map(team -> ResponseEntity.created(URI.create("/api/v1/teams/" + team.id()))
                        .eTag(etag(team.version())).body(PeopleDtos.of(team)));
    }

    @Override
    public Mono<ResponseEntity<TeamDto>> updateTeam(String id, Mono<TeamChangeDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body.doOnNext(b -> check(b.getName())))
                .flatMap(both -> teams.change(both.getT1().merchant(), id, IfMatch.version(ifMatch),
                        new TeamChange(both.getT2().getName(), both.getT2().getLeadId()), both.getT1().subject()))
                .map(TeamsController::answer);
    }

    @Override
    public Mono<ResponseEntity<Void>> deleteTeam(String id, @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.current()
                .flatMap(by -> teams.remove(by.merchant(), id, IfMatch.version(ifMatch), by.subject()))
                .thenReturn(ResponseEntity.noContent().build());
    }

    private static void check(@Nullable String name) {
        new PersonFields().name(name).check();
    }

    private static ResponseEntity<TeamDto> answer(Team team) {
        return ResponseEntity.ok().eTag(etag(team.version())).body(PeopleDtos.of(team));
    }
}
