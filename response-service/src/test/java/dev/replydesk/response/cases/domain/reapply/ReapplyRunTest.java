package dev.replydesk.response.cases.domain.reapply;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.ReapplyFixture.list;
import static dev.replydesk.response.cases.domain.ReapplyFixture.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReapplyRunTest {
    private static final ReapplyRun RUNS = ReapplyRun.started("rap_1", new ReapplyRun.Order(
            ReapplyChoice.START_AFRESH, new ReapplyScope(null, null, null), ANNA), list(policy("Quick", 8)), NOW, 900);
    private static final Instant LATER = NOW.plusSeconds(9);
    private static final ReapplyTally SOME = new ReapplyTally(List.of(new ReapplyRow("Quick", 500, 0, 500, 0, 0, 0, 0)),
            0, 0, 0, 0);

    @Test
    void whoeverStopsItFirstIsNamedAndItIsOverOnceALoopSawThat() {
        var stopped = RUNS.stopped(BEN);
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.isOver()).isFalse();
        assertThat(stopped.stopped(ANNA)).isSameAs(stopped);
        var over = stopped.finished(null, LATER);
        assertThat(over.isOver()).isTrue();
        assertThat(over.running()).isNull();
        assertThat(over.stoppedBy()).isEqualTo(BEN);
    }

    @Test
    void theCasesThatWereBeingChangedWhenItWasStoppedAreCounted() {
        var atOnce = RUNS.stopped(BEN).lookedAt(null, "case_5", SOME);
        assertThat(atOnce.tally()).isEqualTo(SOME);
        assertThat(atOnce.stoppedBy()).isEqualTo(BEN);
        var afterTheEnd = RUNS.stopped(BEN).finished(null, LATER).lookedAt(null, "case_5", SOME);
        assertThat(afterTheEnd.tally()).isEqualTo(SOME);
        assertThat(afterTheEnd.isOver()).isTrue();
        assertThat(afterTheEnd.lookedAt(null, "case_5", SOME)).as("by the other instance").isSameAs(afterTheEnd);
    }

    @Test
    void whatEndedByItselfIsNotStoppedAndCountsNothingMore() {
        var over = RUNS.finished(null, LATER);
        assertThat(over.stopped(BEN)).isSameAs(over);
        assertThat(over.lookedAt(null, "case_5", SOME)).isSameAs(over);
    }
}
