package dev.replydesk.gateway.people.web;

import static dev.replydesk.chassis.http.IfMatch.etag;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.gateway.access.Caller;
import dev.replydesk.gateway.access.ClientAddress;
import dev.replydesk.gateway.access.CsrfTokens;
import dev.replydesk.gateway.access.CurrentCaller;
import dev.replydesk.gateway.access.SessionService;
import dev.replydesk.gateway.api.MeApi;
import dev.replydesk.gateway.api.model.AbsenceDto;
import dev.replydesk.gateway.api.model.MeChangeDto;
import dev.replydesk.gateway.api.model.MeDto;
import dev.replydesk.gateway.api.model.MerchantDto;
import dev.replydesk.gateway.api.model.PasswordChangeDto;
import dev.replydesk.gateway.api.model.QuietHoursDto;
import dev.replydesk.gateway.api.model.SignedInDto;
import dev.replydesk.gateway.people.AbsenceService;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.people.PersonFields;
import dev.replydesk.gateway.people.QuietHoursService;
import dev.replydesk.gateway.people.UserService;
import dev.replydesk.gateway.people.domain.Merchant;
import dev.replydesk.gateway.people.domain.PasswordTooWeak;
import dev.replydesk.gateway.people.domain.QuietHours;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserChange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a person may see and change of themselves. */
@RestController
class MeController implements MeApi {
    private final UserService users;
    private final AbsenceService absences;
    private final QuietHoursService quietHours;
    private final MerchantService merchants;
    private final SessionService sessions;
    private final SignedInAnswers answers;
    private final ClientAddress address;

    MeController(UserService users, AbsenceService absences, QuietHoursService quietHours, MerchantService merchants,
            SessionService sessions,
            SignedInAnswers answers, ClientAddress address) {
        this.users = users;
        this.absences = absences;
        this.quietHours = quietHours;
        this.merchants = merchants;
        this.sessions = sessions;
        this.answers = answers;
        this.address = address;
    }

    @Override
    public Mono<ResponseEntity<MeDto>> getMe(ServerWebExchange exchange) {
        return CurrentCaller.get().flatMap(caller -> me(caller).flatMap(user -> answer(caller, user)));
    }

    @Override
    public Mono<ResponseEntity<MeDto>> updateMe(Mono<MeChangeDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(CurrentCaller.get(), body).flatMap(both -> update(both.getT1(), IfMatch.version(ifMatch), both
                .getT2()));
    }

    @Override
    public Mono<ResponseEntity<SignedInDto>> changePassword(Mono<PasswordChangeDto> body, ServerWebExchange exchange) {
        var from = address.of(exchange.getRequest());
        return Mono.zip(CurrentCaller.get().flatMap(this::me), body)
                .flatMap(both -> sessions.changePassword(both.getT1(), both.getT2().getCurrentPassword(), both.getT2()
                        .getNewPassword(), from))
                .onErrorMap(PasswordTooWeak.class, weak -> PeopleProblems.tooWeak("newPassword", weak))
                .map(signedIn -> answers.answer(HttpStatus.OK, signedIn));
    }

    @Override
    public Mono<ResponseEntity<MeDto>> setMyAbsence(Mono<AbsenceDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(CurrentCaller.get(), body.map(PeopleDtos::absence)).flatMap(both -> {
            var self = both.getT1().principal();
            return absences.set(self.merchant(), self.subject(), IfMatch.version(ifMatch), both.getT2(), self.subject())
                    .flatMap(user -> answer(both.getT1(), user));
        });
    }

    @Override
    public Mono<ResponseEntity<MeDto>> endMyAbsence(@Nullable String ifMatch, ServerWebExchange exchange) {
        return CurrentCaller.get().flatMap(caller -> {
            var self = caller.principal();
            return absences.end(self.merchant(), self.subject(), IfMatch.version(ifMatch), self.subject())
                    .flatMap(user -> answer(caller, user));
        });
    }

    @Override
    public Mono<ResponseEntity<MeDto>> setMyQuietHours(Mono<QuietHoursDto> body, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Mono.zip(CurrentCaller.get(), body.map(QuietHoursDtos::hours))
                .flatMap(both -> quiet(both.getT1(), ifMatch, both.getT2()));
    }

    @Override
    public Mono<ResponseEntity<MeDto>> endMyQuietHours(@Nullable String ifMatch, ServerWebExchange exchange) {
        return CurrentCaller.get().flatMap(caller -> quiet(caller, ifMatch, null));
    }

    private Mono<ResponseEntity<MeDto>> quiet(Caller caller, @Nullable String ifMatch, @Nullable QuietHours hours) {
        var self = caller.principal();
        return quietHours.set(self.merchant(), self.subject(), IfMatch.version(ifMatch), hours)
                .flatMap(user -> answer(caller, user));
    }

    private Mono<ResponseEntity<MeDto>> update(Caller caller, long version, MeChangeDto wish) {
        new PersonFields().name(wish.getName()).language(wish.getLanguage()).zone(wish.getZone()).check();
        var change = UserChange.ofProfile(wish.getName(), wish.getLanguage(), wish.getZone(), wish.getUndoSeconds());
        var self = caller.principal();
        return users.change(self.merchant(), self.subject(), version, change, self.subject())
                .flatMap(user -> answer(caller, user));
    }

    private Mono<User> me(Caller caller) {
        Principal self = caller.principal();
        return users.get(self.merchant(), self.subject());
    }

    private Mono<ResponseEntity<MeDto>> answer(Caller caller, User user) {
        return merchants.get(caller.principal().merchant())
                .map(merchant -> ResponseEntity.ok().eTag(etag(user.version()))
                        .body(dto(caller, user, merchant)));
    }

    private static MeDto dto(Caller caller, User user, Merchant merchant) {
        var cookie = Objects.requireNonNull(caller.sessionToken(), "only people have a me");
        return new MeDto(PeopleDtos.of(user), new MerchantDto(merchant.id(), merchant.name()), CsrfTokens.of(cookie),
                user.profile().undoSeconds());
    }
}
