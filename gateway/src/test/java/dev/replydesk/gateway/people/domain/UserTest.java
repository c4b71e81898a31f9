package dev.replydesk.gateway.people.domain;

import static dev.replydesk.gateway.people.domain.Persons.NOW;
import static dev.replydesk.gateway.people.domain.Persons.active;
import static dev.replydesk.gateway.people.domain.Persons.invited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserTest {
    private static final UserChange SWITCH_OFF = new UserChange(null, null, null, null, null, null, false);
    private static final UserChange NOTHING = new UserChange(null, null, null, null, null, null, null);

    @Test
    void keepsMailAddressesInOneSpelling() {
        assertThat(invited(Role.AGENT).profile().mail()).isEqualTo("ann@example.org");
    }

    @Test
    void isInvitedUntilAPasswordIsChosen() {
        assertThat(invited(Role.AGENT).state()).isEqualTo(UserState.INVITED);
        assertThat(active(Role.AGENT).state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void takesAnInvitationOnce() {
        var accepted = active(Role.AGENT);
        assertThatThrownBy(() -> accepted.accepting("hash", "other", NOW)).isInstanceOf(InvitationNotValid.class);
    }

    @Test
    void refusesAnInvitationFromTheMomentItExpires() {
        var user = invited(Role.AGENT);
        var end = NOW.plus(Invitation.LIFE);
        assertThat(user.accepting("hash", "argon", end.minusMillis(1)).state()).isEqualTo(UserState.ACTIVE);
        assertThatThrownBy(() -> user.accepting("hash", "argon", end)).isInstanceOf(InvitationNotValid.class);
    }

    @Test
    void aNewInvitationReplacesTheOld() {
        var again = invited(Role.AGENT).invitedAgain(Invitation.issuedAt(NOW, "newer"), "usr_boss", NOW);
        assertThatThrownBy(() -> again.accepting("hash", "argon", NOW)).isInstanceOf(InvitationNotValid.class);
        assertThat(again.accepting("newer", "argon", NOW).state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void switchingOffEndsSessionsAndInvitations() {
        var user = active(Role.AGENT);
        var off = user.changed(SWITCH_OFF, "usr_boss", NOW);
        assertThat(user.honours(user.credentials().epoch())).isTrue();
        assertThat(off.honours(user.credentials().epoch())).isFalse();
        var on = off.changed(new UserChange(null, null, null, null, null, null, true), "usr_boss", NOW);
        assertThat(on.state()).isEqualTo(UserState.ACTIVE);
        assertThat(on.honours(user.credentials().epoch())).isFalse();
    }

    @Test
    void cannotBeInvitedWhileSwitchedOff() {
        var off = active(Role.AGENT).changed(SWITCH_OFF, "usr_boss", NOW);
        assertThatThrownBy(() -> off.invitedAgain(Invitation.issuedAt(NOW, "x"), "usr_boss", NOW))
                .isInstanceOf(UserIsInactive.class);
    }

    @Test
    void aNewPasswordEndsSessions() {
        var user = active(Role.AGENT);
        assertThat(user.withPassword("other", NOW).honours(user.credentials().epoch())).isFalse();
    }

    @Test
    void versionMovesWithRightsAndNotWithASignIn() {
        var user = active(Role.AGENT);
        var promoted = user.changed(new UserChange(null, List.of(Role.MANAGER), null, null, null, null, null),
                "usr_boss",
                NOW);
        assertThat(promoted.version()).isEqualTo(user.version() + 1);
        assertThat(user.signedInAt(NOW).version()).isEqualTo(user.version());
        assertThat(user.withPassword("other", NOW).version()).isEqualTo(user.version());
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        var user = active(Role.AGENT);
        assertThat(user.changed(NOTHING, "usr_boss", NOW.plus(Duration.ofDays(1)))).isSameAs(user);
    }

    @Test
    void historySaysWhoGaveWhichRights() {
        var promoted = active(Role.AGENT).changed(new UserChange(null, List.of(Role.MANAGER), null, null, null, null,
                null), "usr_boss", NOW);
        assertThat(promoted.history().getLast()).isEqualTo(new HistoryEntry("RIGHTS_CHANGED", NOW, "usr_boss",
                "roles [MANAGER], teams [team_a, team_b]"));
    }

    @Test
    void leavesATeamAndKeepsTheOthers() {
        assertThat(active(Role.AGENT).leaving("team_a", "usr_boss", NOW).rights().teamIds()).containsExactly("team_b");
    }
}
