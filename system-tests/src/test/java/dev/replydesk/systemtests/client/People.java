package dev.replydesk.systemtests.client;

import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.gatewayapi.InvitationsApi;
import dev.replydesk.systemtests.gatewayapi.TeamsApi;
import dev.replydesk.systemtests.gatewayapi.UsersApi;
import dev.replydesk.systemtests.gatewayapi.model.AcceptInvitationDto;
import dev.replydesk.systemtests.gatewayapi.model.NewTeamDto;
import dev.replydesk.systemtests.gatewayapi.model.NewUserDto;
import dev.replydesk.systemtests.gatewayapi.model.RoleDto;
import java.util.Set;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;

/** Makes a merchant's people the way an administrator does: an invitation, accepted with a password. */
public final class People {

    private static final String PASSWORD = "a quiet harbour at noon";

    private final Access access;

    public People(Access access) {
        this.access = access;
    }

    /** A person who can sign in. */
    public record Person(String id, String mail, String password, Api client) {}

    public String team(String name) {
        var teams = access.api().client(TeamsApi.class);
        return Answered.by(201, teams.createTeam(Mono.just(new NewTeamDto(name)), null)).getId();
    }

    /** The name stands before the @ of the address, whose domain is that of the merchant's first user. */
    public Person join(String name, String role, String language, String... teams) {
        var mail = name + access.user().substring(access.user().indexOf('@'));
        var person = new NewUserDto(mail, StringUtils.capitalize(name), Set.of(RoleDto.valueOf(role)))
                .language(language).zone("UTC").teamIds(Set.of(teams));
        var invited = Answered.by(201, access.api().client(UsersApi.class).inviteUser(Mono.just(person)));
        var url = invited.getInvitation().getUrl();
        var accepted = new AcceptInvitationDto(url.substring(url.indexOf('#') + 1), PASSWORD);
        var anonymous = Api.anonymous(access.url());
        var _ = Answered.by(201, anonymous.client(InvitationsApi.class).acceptInvitation(Mono.just(accepted)));
        return new Person(invited.getUser().getId(), mail, PASSWORD, anonymous.signedIn(mail, PASSWORD));
    }
}
