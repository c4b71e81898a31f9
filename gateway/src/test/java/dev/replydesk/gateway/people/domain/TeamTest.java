package dev.replydesk.gateway.people.domain;

import static dev.replydesk.gateway.people.domain.Persons.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamTest {
    private final Team team = Team.created("team_1", "mer_1", "Night", "usr_ann", "usr_boss", NOW);

    @Test
    void aChangeLeavesAloneWhatItDoesNotName() {
        assertThat(team.changed(new TeamChange("Day", null), "usr_boss", NOW)).returns("Day", Team::name)
                .returns("usr_ann", Team::leadId).returns(2L, Team::version);
        assertThat(team.changed(new TeamChange(null, "usr_ben"), "usr_boss", NOW)).returns("Night", Team::name)
                .returns("usr_ben", Team::leadId);
    }

    @Test
    void anEmptyLeadIsNoLead() {
        assertThat(team.changed(new TeamChange(null, ""), "usr_boss", NOW).leadId()).isNull();
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        assertThat(team.changed(new TeamChange(" Night ", "usr_ann"), "usr_boss", NOW)).isSameAs(team);
    }

    @Test
    void theHistorySaysWhoLeadsFromWhenOn() {
        assertThat(team.changed(new TeamChange(null, "usr_ben"), "usr_boss", NOW).history()).last()
                .isEqualTo(new HistoryEntry("LEAD_CHANGED", NOW, "usr_boss", "lead usr_ben"));
        assertThat(team.changed(new TeamChange("Day", null), "usr_boss", NOW).history()).last()
                .isEqualTo(HistoryEntry.of("RENAMED", NOW, "usr_boss"));
    }

    @Test
    void aRemovedTeamHasNoLead() {
        assertThat(team.removed("usr_boss", NOW).leadId()).isNull();
    }
}
