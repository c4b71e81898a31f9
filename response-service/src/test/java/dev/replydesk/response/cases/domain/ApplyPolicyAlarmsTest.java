package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.ReapplyFixture.apply;
import static dev.replydesk.response.cases.domain.ReapplyFixture.list;
import static dev.replydesk.response.cases.domain.ReapplyFixture.policy;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_NOW_ON;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of a deadline that policies laid anew, and what stays of the one before. */
class ApplyPolicyAlarmsTest {
    private static Instant after(int hours) {
        return PUBLISHED.plus(Duration.ofHours(hours));
    }

    private static ResponseCase swept(ResponseCase c, Instant now) {
        return CaseFixture.tick(PASSES).on(c, now);
    }

    private static List<Alarm> told(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).filter(a -> a.audience() != null)
                .toList();
    }

    @Test
    void aBreachThatWasRecordedStaysAndTheAnswerCountsAsLate() {
        var late = swept(CaseFixture.open(), after(25));
        var c = apply(START_AFRESH, policy("Slow", 48)).on(late, after(26));
        assertThat(history(c)).containsSubsequence(HistoryType.BREACHED, HistoryType.POLICY_APPLIED);
        assertThat(c.riskAt(after(26))).isEqualTo(Risk.ON_TRACK);
        var answered = new AnswerElsewhere(new MarketplaceReply("Sorry", after(30))).on(c, after(30));
        assertThat(answered.riskAt(after(30))).isEqualTo(Risk.MISSED);
        var again = swept(c, after(75));
        assertThat(history(again)).filteredOn(HistoryType.BREACHED::equals).as("each broken promise").hasSize(2);
        assertThat(again.clock().breachedAt()).as("the first").isEqualTo(after(24));
    }

    @Test
    void whatIsPastAtOnceIsToldByItsLastAlone() {
        var c = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(7));
        assertThat(history(c)).endsWith(HistoryType.POLICY_APPLIED, HistoryType.WARNED, HistoryType.WARNED);
        assertThat(told(c)).singleElement().satisfies(a -> {
            assertThat(a.threshold()).isEqualTo(75);
            assertThat(a.dueAt()).isEqualTo(after(8));
            assertThat(a.late()).isTrue();
        });
        var late = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(12));
        assertThat(told(late)).singleElement().satisfies(a -> assertThat(a.isBreach()).isTrue());
        assertThat(late.clock().breachedAt()).isEqualTo(after(8));
    }

    @Test
    void withNothingLeftTheBreachIsToldAtOnceAndNoWarningBesideIt() {
        var c = apply(FROM_NOW_ON, policy("Quick", 8)).on(CaseFixture.open(), after(12));
        assertThat(told(c)).isEmpty();
        assertThat(c.nextTimerAt()).isEqualTo(after(12));
        var soon = swept(c, after(12).plusMillis(200));
        assertThat(told(soon)).extracting(Alarm::dueAt).containsOnly(after(12));
        assertThat(told(soon)).filteredOn(a -> a.level() == null).singleElement()
                .satisfies(a -> assertThat(a.isBreach()).isTrue());
        assertThat(told(soon)).filteredOn(a -> a.level() != null).extracting(Alarm::level).containsExactly(1);
    }

    @Test
    void whoKnowsOfABreachIsNotWarnedOfIt() {
        var late = swept(CaseFixture.open(), after(25));
        var before = told(late).size();
        var finely = new SlaPolicy("pol_f", "Finely", SlaMatch.EVERYTHING, Duration.ofHours(20), null,
                List.of(20, 40, 60), List.of(), 60, null, false, List.of(), List.of(), StageTargets.NONE, null, null);
        var c = apply(FROM_THE_BEGINNING, finely).on(late, after(26));
        assertThat(c.clock().isOverdueAt(after(26))).isTrue();
        assertThat(told(c)).hasSize(before);
    }

    @Test
    void aDeadlineThatHoldsAgainIsNotToldAgain() {
        var warned = swept(CaseFixture.under(policy("Quick", 8)), after(7));
        var slow = apply("rap_1", FROM_THE_BEGINNING, list(policy("Slow", 48))).on(warned, after(7));
        var back = apply("rap_2", FROM_THE_BEGINNING, list(policy("Quick", 8))).on(slow, after(7).plusSeconds(60));
        assertThat(back.clock().dueAt()).isEqualTo(warned.clock().dueAt());
        assertThat(told(swept(back, after(7).plusSeconds(61)))).hasSameSizeAs(told(warned));
    }
}
