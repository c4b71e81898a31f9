package dev.replydesk.response.cases.web;

import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.cases.domain.CaseFixture;
import dev.replydesk.response.cases.domain.Claim;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QueueRowsTest {
    private final JsonMapper json = JsonMapper.builder().build();
    private final QueueRows rows = new QueueRows(json);

    @Test
    void aRowIsTheJsonOfItsCase() {
        assertSame(CaseFixture.claimed(), NOW);
    }

    @Test
    void aCaseThatDidNotChangeKeepsItsRow() {
        var c = CaseFixture.open();
        assertThat(rows.row(c, NOW.plusSeconds(60))).isSameAs(rows.row(c, NOW));
    }

    @Test
    void twoCasesThatAreEqualButNotTheSameHaveRowsOfTheirOwn() {
        assertThat(rows.row(CaseFixture.open(), NOW)).isNotSameAs(rows.row(CaseFixture.open(), NOW));
    }

    @Test
    void theRiskGrowsWithoutAChange() {
        var c = CaseFixture.open();
        var _ = rows.row(c, NOW);
        assertSame(c, c.clock().warnAt());
        assertSame(c, c.clock().dueAt());
        assertSame(c, NOW);
    }

    @Test
    void aClaimEndsWithoutAChange() {
        var c = CaseFixture.claimed();
        var _ = rows.row(c, NOW);
        assertSame(c, NOW.plus(Claim.LEASE));
    }

    private void assertSame(ResponseCase c, Instant now) {
        assertThat(json.writeValueAsString(rows.row(c, now)))
                .isEqualTo(json.writeValueAsString(SummaryDtos.summary(c, now)));
    }
}
