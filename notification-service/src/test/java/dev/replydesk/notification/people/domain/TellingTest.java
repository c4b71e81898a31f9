package dev.replydesk.notification.people.domain;

import static dev.replydesk.notification.people.domain.PersonFixture.admin;
import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static dev.replydesk.notification.people.domain.PersonFixture.inactive;
import static dev.replydesk.notification.people.domain.PersonFixture.manager;
import static dev.replydesk.notification.people.domain.PersonFixture.outOfReach;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told of a level whose recipients are not what they were. */
class TellingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Set<ChannelKind> BOTH = Set.of(ChannelKind.IN_APP, ChannelKind.MAIL);
    private static final Team LED = new Team("team_1", 1, "Front", false, "usr_lead");
    private static final Team LOST = new Team("team_2", 1, "Back", false, null);

    @Test
    void theLeadsOfTheTeamsAreToldAndNobodyElse() {
        var desk = desk(agent("usr_lead"), agent("usr_a", "team_1"), manager("usr_m", "team_1"));

        assertThat(leadsOf("team_1").among(desk, BOTH, NOW).told()).containsExactly(Map.entry("usr_lead", List.of()));
    }

    @Test
    void aTeamWithoutALeadIsNamedToTheManagers() {
        var desk = desk(agent("usr_a", "team_2"), manager("usr_m"), admin("usr_boss"));

        assertThat(leadsOf("team_2").among(desk, BOTH, NOW).told())
                .containsExactly(Map.entry("usr_m", because(Reason.Kind.NO_LEAD, "Back")));
    }

    @Test
    void aLeadWhoWasSwitchedOffIsNoLead() {
        var desk = desk(inactive("usr_lead"), manager("usr_m"));

        assertThat(leadsOf("team_1").among(desk, BOTH, NOW).told())
                .containsExactly(Map.entry("usr_m", because(Reason.Kind.NO_LEAD, "Front")));
    }

    @Test
    void oneTeamWithALeadIsEnough() {
        var desk = desk(agent("usr_lead"), manager("usr_m"));

        assertThat(leadsOf("team_1", "team_2").among(desk, BOTH, NOW).told())
                .containsExactly(Map.entry("usr_lead", List.of()));
    }

    @Test
    void aShopWithoutATeamHasNoLead() {
        assertThat(leadsOf().among(desk(manager("usr_m")), BOTH, NOW).told())
                .containsExactly(Map.entry("usr_m", because(Reason.Kind.NO_TEAM, "")));
    }

    @Test
    void aPersonWhoIsGoneIsNamedToTheManagersOfTheTeam() {
        var desk = desk(inactive("usr_gone"), manager("usr_m", "team_1"), manager("usr_n", "team_2"));
        var named = new Audience(Set.of("usr_gone"), Set.of("team_1"), Set.of(), Set.of());

        assertThat(named.among(desk, BOTH, NOW).told())
                .containsExactly(Map.entry("usr_m", because(Reason.Kind.GONE, "usr_gone")));
    }

    @Test
    void withoutAManagerTheAdminsAreTold() {
        var desk = desk(inactive("usr_gone"), admin("usr_boss"));

        assertThat(named("usr_gone").among(desk, BOTH, NOW).told()).containsOnlyKeys("usr_boss");
    }

    @Test
    void somebodyWhomNoChannelReachesIsNamedToTheManagers() {
        var desk = desk(outOfReach("usr_new"), manager("usr_m"));

        assertThat(named("usr_new").among(desk, BOTH, NOW).told()).containsEntry("usr_new", List.of())
                .containsEntry("usr_m", because(Reason.Kind.NO_CHANNEL, "usr_new"));
    }

    @Test
    void whereNoWayWorksEverybodyIsOutOfReach() {
        var desk = desk(agent("usr_a"), manager("usr_m"));

        assertThat(named("usr_a").among(desk, Set.of(), NOW).told())
                .containsEntry("usr_m", because(Reason.Kind.NO_CHANNEL, "usr_a"));
    }

    @Test
    void aRoleThatNobodyHasIsSaidToo() {
        var audience = new Audience(Set.of(), Set.of("team_1"), Set.of("AGENT"), Set.of());

        assertThat(audience.among(desk(manager("usr_m")), BOTH, NOW).told())
                .containsExactly(Map.entry("usr_m", List.of(Reason.nobody())));
    }

    private static Directory desk(Person... everybody) {
        return new Directory(Arrays.asList(everybody), List.of(LED, LOST));
    }

    private static Audience leadsOf(String... teams) {
        return new Audience(Set.of(), Set.of(teams), Set.of(), Set.of(Group.LEADS));
    }

    private static Audience named(String user) {
        return new Audience(Set.of(user), Set.of(), Set.of(), Set.of());
    }

    private static List<Reason> because(Reason.Kind kind, String name) {
        return List.of(new Reason(kind, name));
    }
}
