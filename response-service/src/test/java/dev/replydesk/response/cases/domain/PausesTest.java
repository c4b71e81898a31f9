package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.PAUSE;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.SECOND_LOOK;
import static dev.replydesk.response.cases.domain.CaseFixture.appealed;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.pausable;
import static dev.replydesk.response.cases.domain.CaseFixture.paused;
import static dev.replydesk.response.cases.domain.CaseFixture.submit;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.response.calendars.domain.AroundTheClock;
import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PausesTest {
    private static final Evidence FAKE = new Evidence("He never stayed here", "https://example.org/appeals/1");
    private static final AroundTheClock ALWAYS = AroundTheClock.ALWAYS;
    private static final Instant LATER = NOW.plus(Duration.ofHours(10));
    private static final Instant DUE = PUBLISHED.plus(Duration.ofHours(24));

    private static ProposePause propose(Instant endsAt) {
        return new ProposePause(ANNA, PAUSE, PauseReason.MARKETPLACE_APPEAL, FAKE, endsAt);
    }

    private static SignPause sign(Actor who, boolean alone) {
        return new SignPause(new Signer(who, alone), PAUSE);
    }

    private static ResumeClock resume() {
        return new ResumeClock(ANNA, "decided", ALWAYS);
    }

    private static Outage outage(Instant from) {
        return Outage.reported("out_1", "shp_1", BEN, from, "the marketplace is down");
    }

    @Test
    void aProposalStopsNothingAndNeitherDoesWaitingForTheOneWhoSigns() {
        var c = appealed(pausable());
        assertThat(c.riskAt(NOW)).isEqualTo(Risk.ON_TRACK);
        assertThat(c.riskAt(DUE.plusMillis(1))).isEqualTo(Risk.OVERDUE);
        var signed = sign(BEN, false).on(c, LATER);
        assertThat(signed.runningPause().orElseThrow().from()).isEqualTo(LATER);
        assertThat(resume().on(signed, LATER.plusSeconds(60)).clock().dueAt()).isEqualTo(DUE.plusSeconds(60));
    }

    @Test
    void waitingForAnApproverNeverPauses() {
        var claimed = new ClaimCase(ANNA).on(pausable(), NOW);
        var c = submit(claimed, SECOND_LOOK).on(claimed, NOW);
        assertThat(c.state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(c.clock().isRunning()).isTrue();
        assertThat(c.riskAt(DUE.plusMillis(1))).isEqualTo(Risk.OVERDUE);
    }

    @Test
    void whilePausedNoWarningPassesAndTheSweepPassesBy() {
        assertThat(paused().riskAt(DUE.plus(Duration.ofDays(9)))).isEqualTo(Risk.PAUSED);
        assertThat(paused().nextTimerAt()).isNull();
        assertThat(tick(PASSES).on(paused(), DUE.plus(Duration.ofDays(9)))).isSameAs(paused());
    }

    private static List<Alarm> alarms(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).toList();
    }

    @Test
    void itRunsOnWithWhatWasLeftAndWarnsOfTheNewDeadlineOnly() {
        var c = resume().on(paused(), LATER);
        assertThat(c.clock().dueAt()).isEqualTo(LATER.plus(Duration.between(NOW, DUE)));
        for (var at = LATER; at.isBefore(c.clock().dueAt().plusSeconds(3_600)); at = at.plusSeconds(600)) {
            c = tick(PASSES).on(c, at);
        }
        assertThat(alarms(c)).extracting(Alarm::threshold).containsExactly(50, 75, 90, 100);
        assertThat(alarms(c)).extracting(Alarm::dueAt).containsOnly(c.clock().dueAt());
    }

    @Test
    void theRecordSaysSinceWhenByWhomAndWhyAndWhatBecameOfTheDeadline() {
        var c = resume().on(paused(), LATER);
        assertThat(history(c)).endsWith(HistoryType.PAUSE_PROPOSED, HistoryType.PAUSED, HistoryType.RESUMED);
        var end = c.history().getLast();
        var step = Objects.requireNonNull(end.step());
        assertThat(end.actor()).isEqualTo(ANNA);
        assertThat(end.reason()).isEqualTo("decided");
        assertThat(step.end()).isEqualTo(PauseEnd.BY_HAND);
        assertThat(step.dueBefore()).isEqualTo(DUE);
        assertThat(step.dueAt()).isEqualTo(c.clock().dueAt());
        assertThat(Objects.requireNonNull(c.history().reversed().get(1).step()).at()).isEqualTo(NOW);
    }

    @Test
    void theProposerDoesNotSignUnlessAlone() {
        assertThatThrownBy(() -> sign(ANNA, false).on(appealed(pausable()), NOW)).isInstanceOf(NotYours.class);
        var alone = sign(ANNA, true).on(appealed(pausable()), NOW);
        assertThat(alone.isPaused()).isTrue();
        assertThat(alone.history().getLast().selfSigned()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PauseReason.class)
    void onlyWhatThePolicyListsPauses(PauseReason allowed) {
        var c = pausable(allowed);
        var appeal = allowed == PauseReason.MARKETPLACE_APPEAL;
        assertThat(new PauseForOutage(outage(NOW)).on(c, NOW).isPaused()).isEqualTo(!appeal);
        if (appeal) {
            assertThat(propose(null).on(c, NOW).proposedPause()).isPresent();
        } else {
            assertThatThrownBy(() -> propose(null).on(c, NOW)).isInstanceOf(StateRefused.class)
                    .hasMessageContaining("does not allow");
        }
    }

    @Test
    void nobodyProposesAnOutage() {
        var asked = new ProposePause(ANNA, PAUSE, PauseReason.MARKETPLACE_OUTAGE, FAKE, null);
        assertThatThrownBy(() -> asked.on(pausable(), NOW)).isInstanceOf(FieldRefused.class);
    }

    @Test
    void safetyNeverWaits() {
        var harm = CaseFixture.aboutSafety(pausable());
        assertThatThrownBy(() -> propose(null).on(harm, NOW)).hasMessageContaining("safety");
        assertThat(new PauseForOutage(outage(NOW)).on(harm, NOW)).isSameAs(harm);
        var found = CaseFixture.aboutSafety(paused());
        assertThat(found.nextTimerAt()).isBeforeOrEqualTo(NOW);
        var c = new EndPause(ALWAYS).on(found, LATER);
        assertThat(c.clock().isRunning()).isTrue();
        assertThat(Objects.requireNonNull(c.history().getLast().step()).end()).isEqualTo(PauseEnd.SAFETY);
    }

    @Test
    void aBreachIsNotTakenBack() {
        var late = DUE.plusMillis(1);
        assertThatThrownBy(() -> propose(null).on(pausable(), late)).hasMessageContaining("has passed");
        assertThatThrownBy(() -> sign(BEN, false).on(appealed(pausable()), late)).hasMessageContaining("has passed");
        var breached = tick(PASSES).on(pausable(), late);
        assertThat(new PauseForOutage(outage(NOW)).on(breached, late)).isSameAs(breached);
        assertThat(breached.clock().breachedAt()).isEqualTo(DUE);
    }

    @Test
    void thereIsOnePauseAndOneProposalAtATime() {
        assertThatThrownBy(() -> appealed(appealed(pausable()))).hasMessageContaining("proposed already");
        assertThatThrownBy(() -> propose(null).on(paused(), NOW)).hasMessageContaining("paused already");
        assertThatThrownBy(() -> sign(BEN, false).on(paused(), NOW)).hasMessageContaining("only a proposed one");
        assertThatThrownBy(() -> resume().on(pausable(), NOW)).hasMessageContaining("not paused");
        assertThatThrownBy(() -> resume().on(open(), NOW)).isInstanceOf(StateRefused.class);
    }

    @Test
    void aProposalIsTakenBackByItsProposerOrASigner() {
        var c = appealed(pausable());
        assertThatThrownBy(() -> new WithdrawPause(BEN, PAUSE, "no", false).on(c, NOW)).isInstanceOf(NotYours.class);
        assertThat(new WithdrawPause(BEN, PAUSE, "no", true).on(c, NOW).proposedPause()).isEmpty();
        assertThat(new WithdrawPause(ANNA, PAUSE, "no", false).on(c, NOW).proposedPause()).isEmpty();
        assertThatThrownBy(() -> new WithdrawPause(ANNA, PAUSE, "no", true).on(paused(), NOW))
                .isInstanceOf(StateRefused.class);
    }

    @Test
    void anAppealEndsAtItsOwnInstantWheneverThatIsNoticed() {
        var end = NOW.plus(Duration.ofDays(3));
        var c = sign(BEN, false).on(propose(end).on(pausable(), NOW), NOW);
        assertThat(c.nextTimerAt()).isEqualTo(end);
        assertThat(new EndPause(ALWAYS).on(c, end.minusMillis(1))).isSameAs(c);
        var over = new EndPause(ALWAYS).on(c, end.plus(Duration.ofHours(5)));
        assertThat(over.clock().dueAt()).isEqualTo(DUE.plus(Duration.ofDays(3)));
        assertThat(Objects.requireNonNull(over.history().getLast().step()).at()).isEqualTo(end);
        assertThatThrownBy(() -> propose(NOW).on(pausable(), NOW)).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> sign(BEN, false).on(propose(LATER).on(pausable(), NOW), LATER))
                .hasMessageContaining("ended before");
    }

    @Test
    void anOutageCountsFromItsReportToItsEndHoweverLateThatIsHeardOf() {
        var reported = outage(NOW);
        var c = new PauseForOutage(reported).on(pausable(), NOW.plusSeconds(40));
        assertThat(c.runningPause().orElseThrow().from()).isEqualTo(NOW);
        assertThat(c.history().getLast().actor()).isEqualTo(BEN);
        var over = new EndOutage(reported.ended(ANNA, LATER), ALWAYS).on(c, LATER.plusSeconds(40));
        assertThat(over.clock().dueAt()).isEqualTo(DUE.plus(Duration.ofHours(10)));
        assertThat(over.history().getLast().actor()).isEqualTo(ANNA);
        assertThat(new EndOutage(reported.ended(ANNA, LATER), ALWAYS).on(over, LATER)).isSameAs(over);
    }

    @Test
    void anOutageStopsACaseOnceSoThatWhoLetsItRunIsNotOverruled() {
        var c = resume().on(new PauseForOutage(outage(NOW)).on(pausable(), NOW), LATER);
        assertThat(new PauseForOutage(outage(NOW)).on(c, LATER)).isSameAs(c);
        var next = Outage.reported("out_2", "shp_1", BEN, NOW, null);
        assertThat(new PauseForOutage(next).on(c, LATER).runningPause().orElseThrow().from()).isEqualTo(LATER);
    }

    @Test
    void anOutageDoesNotEndAnAppeal() {
        var c = new EndOutage(outage(NOW).ended(ANNA, LATER), ALWAYS).on(paused(), LATER);
        assertThat(c).isSameAs(paused());
    }

    @Test
    void aReplyThatComesMeanwhileIsInTime() {
        var c = new AnswerElsewhere(new MarketplaceReply("Sorry", DUE.plusSeconds(99))).on(paused(),
                DUE.plusSeconds(100));
        assertThat(c.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(history(c)).endsWith(HistoryType.ANSWERED_ELSEWHERE, HistoryType.MET);
        assertThat(c.riskAt(DUE.plusSeconds(101))).isEqualTo(Risk.MET);
    }

    @Test
    void aRemovedReviewEndsTheWaitAndARevisedOneDoesNot() {
        assertThat(history(new RemoveReview().on(paused(), LATER))).endsWith(HistoryType.CANCELLED);
        var revised = new ReviseReview(CaseFixture.revised(Verdict.NEGATIVE), true, null).on(paused(), LATER);
        assertThat(revised.isPaused()).isTrue();
    }
}
