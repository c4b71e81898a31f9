package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.ReapplyFixture.RUN;
import static dev.replydesk.response.cases.domain.ReapplyFixture.VERSION;
import static dev.replydesk.response.cases.domain.ReapplyFixture.apply;
import static dev.replydesk.response.cases.domain.ReapplyFixture.list;
import static dev.replydesk.response.cases.domain.ReapplyFixture.matching;
import static dev.replydesk.response.cases.domain.ReapplyFixture.policy;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_NOW_ON;
import static dev.replydesk.response.sla.domain.ReapplyChoice.FROM_THE_BEGINNING;
import static dev.replydesk.response.sla.domain.ReapplyChoice.START_AFRESH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplyPolicyTest {
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
    void theRecordSaysWhoChoseWhatAndHowTheDeadlineMoved() {
        var c = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        assertThat(c.policy()).isEqualTo(new PolicyRef("pol_Quick", "Quick", VERSION, false, List.of()));
        assertThat(c.version()).isEqualTo(CaseFixture.open().version() + 1);
        var entry = c.history().getLast();
        assertThat(entry.type()).isEqualTo(HistoryType.POLICY_APPLIED);
        assertThat(entry.actor()).isEqualTo(BEN);
        assertThat(entry.subject()).isEqualTo(RUN);
        assertThat(entry.step()).isEqualTo(ClockStep.applied(after(1), after(24), after(8),
                new PolicyChange(FROM_THE_BEGINNING, "Default", 0, "Quick", VERSION)));
    }

    @Test
    void theFirstPolicyOfTheListThatFitsTheReviewNowDecides() {
        var unsure = matching(policy("Unsure", 2),
                new SlaMatch(null, List.of(), List.of(), List.of(), List.of(Verdict.UNSURE), null, List.of()));
        var negative = matching(policy("Negative", 4),
                new SlaMatch(null, List.of(), List.of(), List.of(), List.of(Verdict.NEGATIVE), null, List.of()));
        var change = apply(START_AFRESH, unsure, negative, policy("All", 6));
        assertThat(change.on(CaseFixture.open(), after(1)).policy().name()).isEqualTo("Negative");
        var revised = new ReviseReview(CaseFixture.revised(Verdict.UNSURE), true).on(CaseFixture.open(), NOW);
        assertThat(change.on(revised, after(1)).policy().name()).isEqualTo("Unsure");
        assertThat(change.on(revised, after(1)).policy().requiresApproval()).isTrue();
    }

    @Test
    void aRunComesOnceToACaseAndTheNextRunComesAgain() {
        var once = apply(START_AFRESH, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        assertThat(apply(START_AFRESH, policy("Quick", 8)).on(once, after(2))).isSameAs(once);
        var again = apply("rap_2", START_AFRESH, list(policy("Quick", 8))).on(once, after(2));
        assertThat(again.clock().dueAt()).isEqualTo(after(10));
    }

    @Test
    void whatStandsAsTheListWantsItAlreadyIsLeftAsItIs() {
        var c = apply(FROM_THE_BEGINNING, policy("Quick", 8)).on(CaseFixture.open(), after(1));
        for (var choice : List.of(FROM_THE_BEGINNING, FROM_NOW_ON)) {
            assertThat(apply("rap_2", choice, list(policy("Quick", 8))).on(c, after(2))).as("%s", choice).isSameAs(c);
        }
    }

    static Stream<ResponseCase> leftAlone() {
        return Stream.of(CaseFixture.answered(), CaseFixture.exempt(), CaseFixture.closed(), CaseFixture.paused(),
                CaseFixture.held(), CaseFixture.sent(), CaseFixture.unknown());
    }

    @ParameterizedTest
    @MethodSource
    void leftAlone(ResponseCase c) {
        assertThat(LeftAlone.of(c)).isPresent();
        assertThat(apply(START_AFRESH, policy("Quick", 8)).on(c, after(1))).isSameAs(c);
    }

    static Stream<ResponseCase> changed() {
        return Stream.of(CaseFixture.open(), CaseFixture.claimed(), CaseFixture.awaiting(), CaseFixture.publishing(),
                CaseFixture.failed());
    }

    @ParameterizedTest
    @MethodSource
    void changed(ResponseCase c) {
        var next = apply(START_AFRESH, policy("Quick", 8)).on(c, after(1));
        assertThat(next.clock().dueAt()).isEqualTo(after(9));
        assertThat(next.state()).isEqualTo(c.state());
        assertThat(next.replies()).isEqualTo(c.replies());
    }

    @Test
    void aCaseWithoutPausesMayBePausedAfterwards() {
        var c = apply(FROM_NOW_ON, policy("Waits", 24, PauseReason.values())).on(CaseFixture.open(), after(1));
        var outage = Outage.reported("out_1", "shp_1", BEN, after(2), null);
        assertThat(new PauseForOutage(outage).on(c, after(2)).isPaused()).isTrue();
        assertThat(new PauseForOutage(outage).on(CaseFixture.open(), after(2)).isPaused()).isFalse();
    }

    @Test
    void anOutageThatLastsSinceBeforeItWasStartedAfreshStopsItFromThenOn() {
        var outage = Outage.reported("out_1", "shp_1", BEN, after(1), null);
        var c = apply(START_AFRESH, policy("Waits", 8, PauseReason.values())).on(CaseFixture.open(), after(3));
        var paused = new PauseForOutage(outage).on(c, after(4));
        assertThat(paused.runningPause().orElseThrow().from()).isEqualTo(after(3));
        var over = new EndOutage(outage.ended(BEN, after(6)), AroundTheClock.ALWAYS).on(paused, after(6));
        assertThat(over.clock().dueAt()).isEqualTo(after(14));
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
                List.of(20, 40, 60), List.of(), 60, null, false, List.of(), List.of());
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
