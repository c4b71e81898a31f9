package dev.replydesk.notification.rosters.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.notification.api.RostersApi;
import dev.replydesk.notification.api.model.RosterDto;
import dev.replydesk.notification.api.model.RosterListDto;
import dev.replydesk.notification.api.model.RosterRequestDto;
import dev.replydesk.notification.rosters.RosterService;
import dev.replydesk.notification.rosters.domain.Roster;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class RostersController implements RostersApi {

    private static final Permission READ = Permission.ofEverybody().or(Scope.CASES_READ, Scope.SETTINGS_WRITE);
    private static final Permission WRITE = Permission.of(Role.MANAGER, Role.ADMIN).or(Scope.SETTINGS_WRITE);
    private final RosterService rosters;
    private final Clock clock;

    RostersController(RosterService rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<RosterListDto>> listRosters(ServerWebExchange exchange) {
        var now = clock.instant();
        return Principals.require(READ).flatMapMany(caller -> rosters.of(caller.merchant()))
                .map(roster -> RosterDtos.roster(roster, now)).collectList().map(RosterListDto::new)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<RosterDto>> getRoster(String id, ServerWebExchange exchange) {
        return Principals.require(READ).flatMap(caller -> rosters.get(caller.merchant(), id)).map(this::answer);
    }

    @Override
    public Mono<ResponseEntity<RosterDto>> replaceRoster(String id, Mono<RosterRequestDto> body,
            @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.require(WRITE).zipWith(body)
                .flatMap(both -> replace(both.getT1(), id, IfMatch.version(ifMatch), both.getT2())).map(this::answer);
    }

    private Mono<Roster> replace(Principal caller, String id, long seen, RosterRequestDto wish) {
        var shifts = wish.getShifts().stream().map(RosterDtos::shift).toList();
        return rosters.replace(caller.merchant(), id, seen, RosterDtos.zone(wish.getZone()), shifts,
                caller.subject());
    }

    private ResponseEntity<RosterDto> answer(Roster roster) {
        return ResponseEntity.ok().eTag(IfMatch.etag(roster.version()))
                .body(RosterDtos.roster(roster, clock.instant()));
    }
}
