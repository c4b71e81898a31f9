package dev.replydesk.gateway.people.web;

import static dev.replydesk.chassis.http.IfMatch.etag;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.gateway.api.UsersApi;
import dev.replydesk.gateway.api.model.AbsenceDto;
import dev.replydesk.gateway.api.model.ColleaguePageDto;
import dev.replydesk.gateway.api.model.InvitationDto;
import dev.replydesk.gateway.api.model.InvitedUserDto;
import dev.replydesk.gateway.api.model.NewUserDto;
import dev.replydesk.gateway.api.model.UserChangeDto;
import dev.replydesk.gateway.api.model.UserDto;
import dev.replydesk.gateway.api.model.UserPageDto;
import dev.replydesk.gateway.people.AbsenceService;
import dev.replydesk.gateway.people.Invited;
import dev.replydesk.gateway.people.PersonFields;
import dev.replydesk.gateway.people.UserService;
import dev.replydesk.gateway.people.domain.Profile;
import dev.replydesk.gateway.people.domain.Rights;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserChange;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The people of the caller's merchant. */
@RestController
class UsersController implements UsersApi {
    private final UserService users;
    private final AbsenceService absences;

    UsersController(UserService users, AbsenceService absences) {
        this.users = users;
        this.absences = absences;
    }

    @Override
    public Mono<ResponseEntity<UserPageDto>> listUsers(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.merchant().flatMap(merchant -> users.page(merchant, limit, cursor))
                .map(PeopleDtos::users).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ColleaguePageDto>> listColleagues(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.merchant().flatMap(merchant -> users.colleagues(merchant, limit, cursor))
                .map(PeopleDtos::colleagues).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<UserDto>> getUser(String id, ServerWebExchange exchange) {
        return Principals.merchant().flatMap(merchant -> users.get(merchant, id)).map(UsersController::answer);
    }

    @Override
    public Mono<ResponseEntity<InvitedUserDto>> inviteUser(Mono<NewUserDto> body, ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body).flatMap(both -> invite(both.getT1(), both.getT2()))
                .map(UsersController::invited);
    }

    @Override
    public Mono<ResponseEntity<InvitationDto>> renewInvitation(String id, ServerWebExchange exchange) {
        return Principals.current().flatMap(by -> users.inviteAgain(by.merchant(), id, by.subject()))
                .map(i -> ResponseEntity.status(HttpStatus.CREATED).body(PeopleDtos.invitation(i)));
    }

    @Override
    public Mono<ResponseEntity<UserDto>> updateUser(String id, Mono<UserChangeDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body)
                .flatMap(both -> update(both.getT1(), id, IfMatch.version(ifMatch), both.getT2()))
                .map(UsersController::answer);
    }

    @Override
    public Mono<ResponseEntity<UserDto>> setAbsence(String id, Mono<AbsenceDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(Principals.current(), body.map(PeopleDtos::absence))
                .flatMap(both -> absences.set(both.getT1().merchant(), id, IfMatch.version(ifMatch), both.getT2(),
                        both.getT1().subject()))
                .map(UsersController::answer);
    }

    @Override
    public Mono<ResponseEntity<UserDto>> endAbsence(String id, @Nullable String ifMatch, ServerWebExchange exchange) {
        return Principals.current()
                .flatMap(by -> absences.end(by.merchant(), id, IfMatch.version(ifMatch), by.subject()))
                .map(UsersController::answer);
    }

    private Mono<Invited> invite(Principal by, NewUserDto wish) {
        var language = Objects.requireNonNullElse(wish.getLanguage(), "en");
        var zone = Objects.requireNonNullElse(wish.getZone(), "UTC");
        new PersonFields().mail(wish.getMail()).name(wish.getName()).language(language).zone(zone).check();
        var teamIds = wish.getTeamIds() == null ? List.<String>of() : List.copyOf(wish.getTeamIds());
        return users.invite(by.merchant(), Profile.of(wish.getMail(), wish.getName(), language, zone),
                new Rights(PeopleDtos.roles(wish.getRoles()), teamIds), by.subject());
    }

    private Mono<User> update(Principal by, String id, long version, UserChangeDto wish) {
        new PersonFields().name(wish.getName()).language(wish.getLanguage()).zone(wish.getZone()).check();
        var roles = wish.getRoles() == null ? null : PeopleDtos.roles(wish.getRoles());
        var teamIds = wish.getTeamIds() == null ? null : List.copyOf(wish.getTeamIds());
        var change = new UserChange(wish.getName(), roles, teamIds, wish.getLanguage(), wish.getZone(), null,
                wish.getActive());
        return users.change(by.merchant(), id, version, change, by.subject());
    }

    private static ResponseEntity<UserDto> answer(User user) {
        return ResponseEntity.ok().eTag(etag(user.version())).body(PeopleDtos.of(user));
    }

    private static ResponseEntity<InvitedUserDto> invited(Invited invited) {
        var user = invited.user();
        return ResponseEntity.created(URI.create("/api/v1/users/" + user.id())).eTag(etag(user.version()))
                .body(new InvitedUserDto(PeopleDtos.of(user), PeopleDtos.invitation(invited)));
    }
}
