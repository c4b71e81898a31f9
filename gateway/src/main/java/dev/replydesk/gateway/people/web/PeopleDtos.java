package dev.replydesk.gateway.people.web;

import dev.replydesk.gateway.Page;
import dev.replydesk.gateway.api.model.AbsenceDto;
import dev.replydesk.gateway.api.model.ColleagueDto;
import dev.replydesk.gateway.api.model.ColleaguePageDto;
import dev.replydesk.gateway.api.model.InvitationDto;
import dev.replydesk.gateway.api.model.RoleDto;
import dev.replydesk.gateway.api.model.TeamDto;
import dev.replydesk.gateway.api.model.TeamPageDto;
import dev.replydesk.gateway.api.model.UserDto;
import dev.replydesk.gateway.api.model.UserPageDto;
import dev.replydesk.gateway.api.model.UserStateDto;
import dev.replydesk.gateway.people.Invited;
import dev.replydesk.gateway.people.domain.Absence;
import dev.replydesk.gateway.people.domain.Rights;
import dev.replydesk.gateway.people.domain.Role;
import dev.replydesk.gateway.people.domain.Team;
import dev.replydesk.gateway.people.domain.User;
import dev.replydesk.gateway.people.domain.UserState;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People and teams in the words of the contract. */
final class PeopleDtos {
    private PeopleDtos() {
    }

    static UserDto of(User user) {
        var profile = user.profile();
        return new UserDto().id(user.id()).mail(profile.mail()).name(profile.name()).roles(roles(user.rights()))
                .teamIds(user.rights().teamIds()).language(profile.language()).zone(profile.zone())
                .active(user.state() != UserState.INACTIVE).state(UserStateDto.valueOf(user.state().name()))
                .version(user.version()).createdAt(user.createdAt())
                .lastSignInAt(user.credentials().lastSignInAt()).absence(absence(user.absence()))
                .quietHours(QuietHoursDtos.dto(user.quietHours()));
    }

    static Absence absence(AbsenceDto wish) {
        return new Absence(wish.getFrom(), wish.getUntil(), wish.getDeputyId());
    }

    private static @Nullable AbsenceDto absence(@Nullable Absence absence) {
        return absence == null
                ? null
                : new AbsenceDto(absence.from(), absence.until()).deputyId(absence.deputyId());
    }

    static UserPageDto users(Page<User> page) {
        return new UserPageDto(page.items().stream().map(PeopleDtos::of).toList(), page.nextCursor());
    }

    static ColleaguePageDto colleagues(Page<User> page) {
        return new ColleaguePageDto(page.items().stream().map(PeopleDtos::colleague).toList(), page.nextCursor());
    }

    static InvitationDto invitation(Invited invited) {
        return new InvitationDto(invited.url(), invited.expiresAt());
    }

    static TeamDto of(Team team) {
        return new TeamDto(team.id(), team.name(), team.version(), team.createdAt()).leadId(team.leadId());
    }

    static TeamPageDto teams(Page<Team> page) {
        return new TeamPageDto(page.items().stream().map(PeopleDtos::of).toList(), page.nextCursor());
    }

    static List<Role> roles(Collection<RoleDto> roles) {
        return roles.stream().map(r -> Role.valueOf(r.name())).toList();
    }

    private static ColleagueDto colleague(User user) {
        return new ColleagueDto(user.id(), user.profile().name(), roles(user.rights()), user.rights().teamIds());
    }

    private static List<RoleDto> roles(Rights rights) {
        return rights.roles().stream().map(r -> RoleDto.valueOf(r.name())).toList();
    }
}
