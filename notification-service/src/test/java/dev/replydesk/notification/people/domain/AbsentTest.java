package dev.replydesk.notification.people.domain;

import static dev.replydesk.notification.people.domain.PersonFixture.admin;
import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static dev.replydesk.notification.people.domain.PersonFixture.away;
import static dev.replydesk.notification.people.domain.PersonFixture.inactive;
import static dev.replydesk.notification.people.domain.PersonFixture.manager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told for those who are away. */
class AbsentTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant BACK = NOW.plus(Duration.ofDays(1));
    private static final Team LED = new Team("team_1", 1, "Front", false, "usr_lead");

    @Test
    void theDeputyIsToldForWhom() {
        assertThat(named("usr_a", absent("usr_a", "usr_b"), agent("usr_b")))
                .containsExactly(Map.entry("usr_b", List.of(reason(Reason.Kind.AWAY, "usr_a"))));
    }

    @Test
    void theDeputyOfADeputyWhoIsAwayTooIsTold() {
        assertThat(named("usr_a", absent("usr_a", "usr_b"), absent("usr_b", "usr_c"), agent("usr_c")))
                .containsExactly(Map.entry("usr_c", List.of(reason(Reason.Kind.AWAY, "usr_a"))));
    }

    @Test
    void anAbsenceHoldsFromItsBeginningUntilTheInstantOfItsEnd() {
        var person = absent("usr_a", "usr_b");

        assertThat(person.isAwayAt(NOW.minus(Duration.ofDays(1)))).isTrue();
        assertThat(person.isAwayAt(NOW.minus(Duration.ofDays(1)).minusMillis(1))).isFalse();
        assertThat(person.isAwayAt(BACK.minusMillis(1))).isTrue();
        assertThat(person.isAwayAt(BACK)).isFalse();
    }

    @Test
    void withoutADeputyTheLeadOfTheTeamIsTold() {
        assertThat(named("usr_a", absent("usr_a", null), agent("usr_lead"), manager("usr_m")))
                .containsExactly(Map.entry("usr_lead", List.of(reason(Reason.Kind.UNCOVERED, "usr_a"))));
    }

    @Test
    void aDeputyWhoIsGoneIsNone() {
        assertThat(named("usr_a", absent("usr_a", "usr_b"), inactive("usr_b"), agent("usr_lead")))
                .containsOnlyKeys("usr_lead");
    }

    @Test
    void deputiesInACircleAreNone() {
        assertThat(named("usr_a", absent("usr_a", "usr_b"), absent("usr_b", "usr_a"), agent("usr_lead")))
                .containsExactly(Map.entry("usr_lead", List.of(reason(Reason.Kind.UNCOVERED, "usr_a"))));
    }

    @Test
    void theDeputyOfALeadWhoIsAwayStandsInForBoth() {
        assertThat(named("usr_a", absent("usr_a", null), absent("usr_lead", "usr_b"), agent("usr_b")))
                .containsOnlyKeys("usr_b");
    }

    @Test
    void withoutALeadTheManagersAreTold() {
        assertThat(named("usr_a", absent("usr_a", null), manager("usr_m"), admin("usr_boss")))
                .containsExactly(Map.entry("usr_m", List.of(reason(Reason.Kind.UNCOVERED, "usr_a"))));
    }

    @Test
    void whereEverybodyIsAwayTheManagersAreToldAllTheSame() {
        assertThat(named("usr_a", absent("usr_a", null), away(manager("usr_m"), NOW, null))).containsOnlyKeys("usr_m");
    }

    @Test
    void whoeverIsMeantAnywayIsToldOnceAndWithoutAReason() {
        var both = new Audience(Set.of("usr_a", "usr_b"), Set.of(), Set.of(), Set.of());

        assertThat(told(both, absent("usr_a", "usr_b"), agent("usr_b")))
                .containsExactly(Map.entry("usr_b", List.of()));
    }

    @Test
    void oneOfATeamWhoIsAwayLeavesItToTheOthersAndToTheDeputy() {
        var team = new Audience(Set.of(), Set.of("team_1"), Set.of("AGENT"), Set.of());

        assertThat(told(team, absent("usr_a", null), absent("usr_b", "usr_d"), agent("usr_c", "team_1"),
                agent("usr_d"), agent("usr_lead"))).containsOnlyKeys("usr_c", "usr_d");
        assertThat(told(team, absent("usr_a", null), agent("usr_lead"))).containsOnlyKeys("usr_lead");
    }

    private static Map<String, List<Reason>> named(String user, Person... everybody) {
        return told(new Audience(Set.of(user), Set.of(), Set.of(), Set.of()), everybody);
    }

    private static Map<String, List<Reason>> told(Audience audience, Person... everybody) {
        return audience.among(new Directory(Arrays.asList(everybody), List.of(LED)), Set.of(ChannelKind.MAIL), NOW)
                .told();
    }

    private static Person absent(String id, @Nullable String deputyId) {
        return away(agent(id, "team_1"), NOW, deputyId);
    }

    private static Reason reason(Reason.Kind kind, String name) {
        return new Reason(kind, name, BACK);
    }
}
