package dev.replydesk.notification.people.domain;

import static dev.replydesk.notification.people.domain.PersonFixture.agent;
import static dev.replydesk.notification.people.domain.PersonFixture.away;
import static dev.replydesk.notification.people.domain.PersonFixture.inactive;
import static dev.replydesk.notification.people.domain.PersonFixture.manager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.rosters.domain.Roster;
import dev.replydesk.notification.rosters.domain.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told of a level that asks for who is on call. */
class OnCallTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-03-02T23:00:00Z");
    private static final Roster DAYS = new Roster("team_1", 1, ZoneOffset.UTC,
            List.of(new Shift("Day", List.of(DayOfWeek.values()), 480, 1080, List.of("usr_a"), null)), List.of());
    private static final Team LED = new Team("team_1", 1, "Front", false, "usr_lead");

    @Test
    void whoeverIsOnCallAtTheInstantOfTheAlertIsTold() {
        assertThat(told(NOON, agent("usr_a"), agent("usr_lead"))).containsExactly(Map.entry("usr_a", List.of()));
    }

    @Test
    void inAGapTheLeadIsToldWhy() {
        assertThat(told(NIGHT, agent("usr_a"), agent("usr_lead"))).containsExactly(
                Map.entry("usr_lead", List.of(new Reason(Reason.Kind.OFF_CALL, "Front"))));
    }

    @Test
    void inAGapOfATeamWithoutALeadTheManagersAre() {
        assertThat(told(NIGHT, agent("usr_a"), manager("usr_m"))).containsExactly(
                Map.entry("usr_m", List.of(new Reason(Reason.Kind.OFF_CALL, "Front"))));
    }

    @Test
    void whoeverIsOnCallButGoneLeavesAGap() {
        assertThat(told(NOON, inactive("usr_a"), agent("usr_lead"))).containsOnlyKeys("usr_lead");
    }

    @Test
    void whoeverIsOnCallButAwayHasADeputy() {
        assertThat(told(NOON, away(agent("usr_a"), NOON, "usr_b"), agent("usr_b"), agent("usr_lead")))
                .containsOnlyKeys("usr_b");
    }

    private static Map<String, List<Reason>> told(Instant now, Person... everybody) {
        var directory = new Directory(Arrays.asList(everybody), List.of(LED)).staffedBy(List.of(DAYS));
        return new Audience(Set.of(), Set.of("team_1"), Set.of(), Set.of(Group.ROSTER))
                .among(directory, Set.of(ChannelKind.MAIL), now).told();
    }
}
