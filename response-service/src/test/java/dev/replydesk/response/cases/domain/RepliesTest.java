package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.ANNA;
import static dev.replydesk.response.cases.domain.CaseFixture.BEN;
import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PASSES;
import static dev.replydesk.response.cases.domain.CaseFixture.REJECTS;
import static dev.replydesk.response.cases.domain.CaseFixture.REPLY;
import static dev.replydesk.response.cases.domain.CaseFixture.SECOND_LOOK;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.awaiting;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.held;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.judge;
import static dev.replydesk.response.cases.domain.CaseFixture.publishing;
import static dev.replydesk.response.cases.domain.CaseFixture.sent;
import static dev.replydesk.response.cases.domain.CaseFixture.submit;
import static dev.replydesk.response.cases.domain.CaseFixture.tick;
import static dev.replydesk.response.cases.domain.CaseFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.StageTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepliesTest {
    private static final Signer OTHER = new Signer(BEN, false);

    @Test
    void aReplyIsHeldForTheUndoTimeAndThenWaitsToBePublished() {
        assertThat(publication(held()).state()).isEqualTo(PublicationState.HELD);
        assertThat(publication(tick(PASSES).on(held(), NOW.plusMillis(7_999))).state())
                .isEqualTo(PublicationState.HELD);
        assertThat(publication(publishing()).state()).isEqualTo(PublicationState.PENDING);
    }

    @Test
    void theEndOfTheUndoTimeMakesNobodysViewStale() {
        assertThat(publishing().version()).isEqualTo(held().version());
    }

    @Test
    void nothingIsHeldWhenLessThanTheUndoTimeIsLeft() {
        var late = Instant.parse("2026-03-03T07:59:55Z");
        var c = new ClaimCase(ANNA).on(CaseFixture.open(), late);
        assertThat(publication(submit(c, PASSES).on(c, late)).state()).isEqualTo(PublicationState.PENDING);
    }

    @Test
    void aTextThatIsRefusedAtTheEndOfTheUndoTimeGoesBackToItsWriter() {
        var c = tick(REJECTS).on(held(), NOW.plusSeconds(8));
        assertThat(c.state()).isEqualTo(CaseState.CLAIMED);
        assertThat(c.claimAt(NOW.plusSeconds(9)).orElseThrow().by()).isEqualTo(ANNA);
        assertThat(history(c)).endsWith(HistoryType.RECHECK_FAILED);
        assertThat(c.version()).isGreaterThan(held().version());
    }

    @Test
    void undoingGivesTheTextBackAsDraft() {
        var c = new UndoReply(ANNA, REPLY, held().version(), false).on(held(), NOW.plusSeconds(1));
        assertThat(Objects.requireNonNull(c.desk().draft()).text()).isEqualTo("Dear Mark, we are sorry.");
        assertThat(publication(c).state()).isEqualTo(PublicationState.CANCELLED);
    }

    @Test
    void nobodyElseUndoesAReplyButSomebodyWhoMayOverrule() {
        var version = held().version();
        assertThatThrownBy(() -> new UndoReply(BEN, REPLY, version, false).on(held(), NOW))
                .isInstanceOf(NotYours.class);
        assertThat(new UndoReply(BEN, REPLY, version, true).on(held(), NOW).state()).isEqualTo(CaseState.CLAIMED);
    }

    @Test
    void aStaleViewSubmitsNothing() {
        var stale = submit(CaseFixture.open(), PASSES);
        assertThatThrownBy(() -> stale.on(claimed(), NOW)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void onlyTheHolderOfALivingClaimSubmits() {
        var byOther = new SubmitReply(BEN, REPLY, "Dear Mark", claimed().version(), 0, null, false, PASSES);
        assertThatThrownBy(() -> byOther.on(claimed(), NOW)).isInstanceOf(HeldByAnother.class);
        assertThatThrownBy(() -> submit(claimed(), PASSES).on(claimed(), NOW.plus(Claim.LEASE)))
                .isInstanceOf(StateRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"PASS,,PUBLISHING", "PASS,H9,AWAITING_APPROVAL", "SECOND_LOOK,,AWAITING_APPROVAL",
            "SECOND_LOOK,H9,AWAITING_APPROVAL"})
    void theOutcomeDecidesWhetherSomebodyElseMustLook(CourtesyOutcome outcome, String rule, CaseState expected) {
        var judge = rule == null ? judge(outcome, 80) : judge(outcome, 80, rule);
        assertThat(submit(claimed(), judge).on(claimed(), NOW).state()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H4", "H6", "H7", "H8"})
    void noOverrideHelpsAgainstAFinalFinding(String rule) {
        assertThatThrownBy(() -> override(judge(CourtesyOutcome.REJECT, 20, rule)).on(claimed(), NOW))
                .isInstanceOf(ReplyNotCourteous.class).hasMessageContaining(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H1", "H2", "H3", "H5"})
    void anApproverReleasesAFalseAlarmAndItIsKept(String rule) {
        var judge = judge(CourtesyOutcome.REJECT, 20, rule);
        var waiting = override(judge).on(claimed(), NOW);
        assertThatThrownBy(() -> new ApproveReply(OTHER, REPLY, null, judge).on(waiting, NOW))
                .isInstanceOf(StateRefused.class).hasMessageContaining("release");
        var released = new ReleaseReply(OTHER, REPLY, "a street name", judge).on(waiting, NOW);
        assertThat(released.state()).isEqualTo(CaseState.PUBLISHING);
        assertThat(Objects.requireNonNull(released.reply(REPLY).approval()).falseAlarms()).containsExactly(rule);
    }

    @Test
    void thereIsNothingToReleaseWithoutAHardFinding() {
        assertThatThrownBy(() -> new ReleaseReply(OTHER, REPLY, "fine", SECOND_LOOK).on(awaiting(), NOW))
                .isInstanceOf(StateRefused.class);
    }

    @Test
    void aPolicyCanAskForApprovalOfEveryReply() {
        var c = claimed();
        var strict = new ResponseCase(c.id(), c.merchantId(), 1, c.review(), c.shop(),
                new PolicyRef("pol_1", "Strict", 1, true, List.of(), StageTargets.NONE, null),
                c.clock(), null, null, false, c.state(), c.desk(), c.replies(), null, List.of(), c.history(), 0, false,
                NOW,
                c.version());
        assertThat(submit(strict, PASSES).on(strict, NOW).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
    }

    @Test
    void aLanguageThatIsNotCheckedNeedsTheWritersWordAndNobodyElses() {
        var judge = judge(CourtesyOutcome.SECOND_LOOK, 0, Courtesy.LANGUAGE);
        assertThatThrownBy(() -> submit(claimed(), judge).on(claimed(), NOW)).isInstanceOf(ReplyNotCourteous.class)
                .hasMessageContaining("languageConfirmed");
        var confirmed = new SubmitReply(ANNA, REPLY, "Lieber Mark", claimed().version(), 8, null, true, judge);
        var held = confirmed.on(claimed(), NOW);
        assertThat(publication(tick(judge).on(held, NOW.plusSeconds(8))).state()).isEqualTo(PublicationState.PENDING);
    }

    @Test
    void nobodyApprovesTheirOwnReplyUnlessTheyAreAlone() {
        assertThatThrownBy(
                () -> new ApproveReply(new Signer(ANNA, false), REPLY, null, SECOND_LOOK).on(awaiting(), NOW))
                .isInstanceOf(NotYours.class);
        var alone = new ApproveReply(new Signer(ANNA, true), REPLY, null, SECOND_LOOK).on(awaiting(), NOW);
        assertThat(Objects.requireNonNull(alone.reply(REPLY).approval()).selfSigned()).isTrue();
        assertThat(alone.history().getLast().selfSigned()).isTrue();
    }

    @Test
    void whatBecameForbiddenWhileItWaitedIsNotApproved() {
        var forbidden = judge(CourtesyOutcome.REJECT, 20, "H4");
        assertThatThrownBy(() -> new ApproveReply(OTHER, REPLY, null, forbidden).on(awaiting(), NOW))
                .isInstanceOf(ReplyNotCourteous.class);
    }

    @Test
    void aReturnedReplyIsBackWithItsWriter() {
        var c = new ReturnReply(BEN, REPLY, "too cold").on(awaiting(), NOW);
        assertThat(c.claimAt(NOW).orElseThrow().by()).isEqualTo(ANNA);
        assertThat(c.history().getLast().reason()).isEqualTo("too cold");
    }

    @Test
    void aProofCannotComeBeforeTheUndoTimeIsOver() {
        assertThatThrownBy(() -> prove(null).on(held(), NOW.plusSeconds(1))).isInstanceOf(StateRefused.class)
                .hasMessageContaining("undo time");
    }

    @Test
    void theRecordOfAnAnsweredCaseReadsInOrder() {
        assertThat(history(answered())).containsExactly(HistoryType.OPENED, HistoryType.CLAIMED,
                HistoryType.REPLY_SUBMITTED, HistoryType.CONFIRMED, HistoryType.MET);
    }

    @Test
    void aReplyPublishedInTimeIsMetEvenWhenItIsProvenLate() {
        var inTime = NOW.plus(Duration.ofHours(1));
        var c = prove(inTime).on(publishing(), NOW.plus(Duration.ofDays(3)));
        assertThat(c.riskAt(NOW.plus(Duration.ofDays(3)))).isEqualTo(Risk.MET);
    }

    @Test
    void aReplyPublishedLateIsMissed() {
        var c = prove(null).on(publishing(), NOW.plus(Duration.ofDays(3)));
        assertThat(c.riskAt(NOW.plus(Duration.ofDays(3)))).isEqualTo(Risk.MISSED);
        assertThat(history(c)).endsWith(HistoryType.CONFIRMED, HistoryType.MISSED);
    }

    @Test
    void aProofIsNeitherFromTheFutureNorFromBeforeTheReply() {
        assertThatThrownBy(() -> prove(NOW.plus(Duration.ofHours(1))).on(publishing(), NOW.plusSeconds(20)))
                .isInstanceOf(FieldRefused.class).hasMessageContaining("future");
        assertThatThrownBy(() -> prove(NOW.minus(Duration.ofHours(1))).on(publishing(), NOW.plusSeconds(20)))
                .isInstanceOf(FieldRefused.class).hasMessageContaining("before");
    }

    @Test
    void aReplySentInTimeIsNotOverdueWhileItsConfirmationIsAwaited() {
        var afterDue = sent().clock().dueAt().plusSeconds(1);
        assertThat(sent().riskAt(afterDue)).isEqualTo(Risk.AT_RISK);
        assertThat(history(tick(PASSES).on(sent(), afterDue))).doesNotContain(HistoryType.BREACHED);
        var graceOver = NOW.plus(Duration.ofHours(48));
        assertThat(sent().riskAt(graceOver)).isEqualTo(Risk.OVERDUE);
        assertThat(history(tick(PASSES).on(sent(), graceOver))).contains(HistoryType.BREACHED);
    }

    @Test
    void aRefusedReplyRunsTheSameClockOn() {
        var c = new RefuseReply(REPLY, "moderated").on(answered(), NOW.plusSeconds(60));
        assertThat(c.clock().dueAt()).isEqualTo(answered().clock().dueAt());
        assertThat(c.riskAt(c.clock().dueAt().plusSeconds(1))).isEqualTo(Risk.OVERDUE);
    }

    @Test
    void aPersonResolvesAnUnknownOutcome() {
        assertThat(new ResolveReply(BEN, REPLY, true, null).on(unknown(), NOW.plusSeconds(60)).state())
                .isEqualTo(CaseState.ANSWERED);
        assertThat(new ResolveReply(BEN, REPLY, false, null).on(unknown(), NOW.plusSeconds(60)).state())
                .isEqualTo(CaseState.OPEN);
        assertThatThrownBy(() -> new ResolveReply(BEN, REPLY, true, null).on(publishing(), NOW))
                .isInstanceOf(StateRefused.class);
    }

    @Test
    void aReviewThatTakesNoReplyGetsAnExemptionProposed() {
        var c = new FindUnanswerable(REPLY, "exm_2", BEN, "closed").on(publishing(), NOW);
        assertThat(Objects.requireNonNull(c.exemption()).state()).isEqualTo(ExemptionState.PROPOSED);
    }

    @Test
    void anUnknownReplyIsNotFound() {
        assertThatThrownBy(() -> new WithdrawReply(ANNA, "rpl_x", true).on(awaiting(), NOW))
                .isInstanceOf(ReplyUnknown.class);
    }

    private static SubmitReply override(CourtesyJudge judge) {
        return new SubmitReply(ANNA, REPLY, "No.", claimed().version(), null, "it is true", false, judge);
    }

    private static ProveReply prove(Instant publishedAt) {
        return new ProveReply(ANNA, REPLY, "https://example.org/r1", publishedAt);
    }

    private static Publication publication(ResponseCase c) {
        return Objects.requireNonNull(c.reply(REPLY).publication());
    }
}
