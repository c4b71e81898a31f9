package dev.replydesk.notification.people.domain;

import static dev.replydesk.notification.people.domain.PersonFixture.admin;
import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static dev.replydesk.notification.people.domain.PersonFixture.inactive;
import static dev.replydesk.notification.people.domain.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Set<String> SHOP_ROLES = Set.of("AGENT", "MANAGER", "ADMIN");

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Set<ChannelKind> WAYS = Set.of(ChannelKind.IN_APP, ChannelKind.MAIL);

    private final List<Person> everybody = List.of(admin("usr_boss"), agent("usr_a", "team_1"),
            agent("usr_b", "team_2"),
            inactive("usr_gone", "team_1"), person("usr_auditor", "AUDITOR", true, "team_1"));

    @Test
    void namedPersonsAreToldWhateverTheirRole() {
        assertThat(told(Set.of("usr_auditor"), Set.of(), Set.of())).containsExactly("usr_auditor");
    }

    @Test
    void rolesReachTheWholeMerchantWhileNoTeamIsNamed() {
        assertThat(told(Set.of(), Set.of(), SHOP_ROLES)).containsExactly("usr_a", "usr_b", "usr_boss");
    }

    @Test
    void teamsNarrowTheRoles() {
        assertThat(told(Set.of(), Set.of("team_1"), SHOP_ROLES)).containsExactly("usr_a");
    }

    @Test
    void somebodyNamedAndInTheTeamIsToldOnce() {
        assertThat(told(Set.of("usr_a"), Set.of("team_1"), SHOP_ROLES)).containsExactly("usr_a");
    }

    @Test
    void nobodyIsToldInPlaceOfOthersWhileThoseAreThere() {
        var told = new Audience(Set.of("usr_a", "usr_gone"), Set.of(), Set.of(), Set.of())
                .among(new Directory(everybody, List.of()), WAYS, NOW).told();

        assertThat(told).containsExactly(Map.entry("usr_a", List.of()));
    }

    @Test
    void aDeletedTeamNarrowsNothing() {
        var audience = new Audience(Set.of(), Set.of("team_9"), SHOP_ROLES, Set.of());
        var directory = new Directory(everybody, List.of(new Team("team_9", 1, "Nine", true, null)));

        assertThat(audience.among(directory, WAYS, NOW).told()).containsOnlyKeys("usr_a", "usr_b", "usr_boss");
    }

    @Test
    void aPersonNoEventHasSpokenOfIsReportedAndNotReplaced() {
        var expansion = new Audience(Set.of("usr_new"), Set.of(), Set.of(), Set.of())
                .among(new Directory(everybody, List.of()), WAYS, NOW);

        assertThat(expansion).isEqualTo(new Expansion(Map.of(), Set.of("usr_new")));
    }

    private Set<String> told(Set<String> users, Set<String> teams, Set<String> roles) {
        return new Audience(users, teams, roles, Set.of()).among(new Directory(everybody, List.of()), WAYS, NOW).told()
                .keySet();
    }
}
