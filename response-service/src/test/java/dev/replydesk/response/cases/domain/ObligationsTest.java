package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.assessment;
import static dev.replydesk.response.cases.domain.CaseFixture.awaiting;
import static dev.replydesk.response.cases.domain.CaseFixture.claimed;
import static dev.replydesk.response.cases.domain.CaseFixture.exempt;
import static dev.replydesk.response.cases.domain.CaseFixture.held;
import static dev.replydesk.response.cases.domain.CaseFixture.history;
import static dev.replydesk.response.cases.domain.CaseFixture.obligations;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.review;
import static dev.replydesk.response.cases.domain.CaseFixture.revised;
import static dev.replydesk.response.cases.domain.CaseFixture.revision;
import static dev.replydesk.response.cases.domain.CaseFixture.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.Risk;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ObligationsTest {
    @Test
    void theClockStartsWhenTheReviewWasPublishedNotWhenItCame() {
        assertThat(open().clock().dueAt()).isEqualTo(PUBLISHED.plus(Duration.ofHours(24)));
        assertThat(open().openedAt()).isEqualTo(NOW);
        assertThat(history(open())).containsExactly(HistoryType.OPENED);
    }

    @Test
    void aRevisionBeforeTheAnswerChangesTheSameCaseAndTheClockRunsOn() {
        var c = changed(open(), revised(Verdict.NEGATIVE));
        assertThat(c.review().text()).isEqualTo("Text 2");
        assertThat(c.clock()).isEqualTo(open().clock());
        assertThat(history(c)).containsExactly(HistoryType.OPENED);
    }

    @Test
    void theHolderIsToldOfARevision() {
        assertThat(history(changed(claimed(), revised(Verdict.NEGATIVE)))).endsWith(HistoryType.REVISED);
    }

    @Test
    void aReplyToTheOldTextThatNobodySawIsTakenBackAndItsTextKept() {
        for (var before : List.of(awaiting(), held())) {
            var c = changed(before, revised(Verdict.NEGATIVE));
            assertThat(c.state()).isEqualTo(CaseState.CLAIMED);
            assertThat(c.liveReply()).isEmpty();
            assertThat(Objects.requireNonNull(c.desk().draft()).text()).isEqualTo("Dear Mark, we are sorry.");
        }
    }

    @Test
    void aRevisionAfterTheAnswerIsANewDutyFromItsOwnInstant() {
        for (var before : List.of(answered(), exempt(), sent())) {
            var decision = obligations().next(before, assessment(revised(Verdict.NEGATIVE)), NOW);
            assertThat(decision.changed()).isNull();
            var next = Objects.requireNonNull(decision.opened());
            assertThat(next.id()).isEqualTo("case_2");
            assertThat(next.obligation()).isEqualTo(2);
            assertThat(next.clock().startedAt()).isEqualTo(NOW);
        }
    }

    @Test
    void whoWritesAgainMayBePromisedAnotherTimeThanAtFirst() {
        var policies = PolicyHistory.of(new PolicySet(1, List.of(Promises.following(Duration.ofHours(2)))));
        var a = new Assessment("mer_1", "case_1", revised(Verdict.NEGATIVE), CaseFixture.SHOP, List.of(), PUBLISHED,
                policies, 0);
        assertThat(Duration.between(NOW, obligations().again(answered(), a, NOW, NOW).clock().dueAt())).isEqualTo(
                Duration.ofHours(2));
        assertThat(CaseFixture.under(Promises.following(Duration.ofHours(2))).clock().dueAt()).isEqualTo(
                PUBLISHED.plus(Duration.ofDays(1)));
        var same = PolicyHistory.of(new PolicySet(1, List.of(Promises.following(null))));
        var unnamed = new Assessment("mer_1", "case_1", revised(Verdict.NEGATIVE), CaseFixture.SHOP, List.of(),
                PUBLISHED, same, 0);
        assertThat(obligations().again(answered(), unnamed, NOW, NOW).clock().dueAt()).isEqualTo(NOW.plus(
                Duration.ofDays(1)));
    }

    @Test
    void aRevisionThatTurnsPositiveLeavesTheCaseOpenAndSaysSo() {
        var c = changed(open(), revised(Verdict.POSITIVE));
        assertThat(c.isOpen()).isTrue();
        assertThat(c.improved()).isTrue();
        assertThat(history(c)).endsWith(HistoryType.IMPROVED);
    }

    @Test
    void aPositiveRevisionAfterTheAnswerStartsNothing() {
        var decision = obligations().next(answered(), assessment(revised(Verdict.POSITIVE)), NOW);
        assertThat(decision.opened()).isNull();
        assertThat(Objects.requireNonNull(decision.changed()).state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void whatIsNotNewerIsIgnored() {
        assertThat(obligations().next(open(), assessment(review()), NOW)).isEqualTo(Obligations.Decision.NOTHING);
    }

    @Test
    void aCorrectionStartsTheClockWhereNoComplaintWasSeenBefore() {
        var correctedAt = NOW.minusSeconds(30);
        var c = open(corrected(Verdict.POSITIVE, correctedAt));
        assertThat(c.clock().startedAt()).isEqualTo(correctedAt);
        assertThat(open(corrected(Verdict.UNSURE, correctedAt)).clock().startedAt()).isEqualTo(PUBLISHED);
    }

    @Test
    void aReviewThatComesWithItsAnswerIsJudgedByThatAnswersInstant() {
        var inTime = open(answeredAt(review(), PUBLISHED.plusSeconds(60)));
        assertThat(inTime.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(inTime.riskAt(NOW)).isEqualTo(Risk.MET);
        var late = open(answeredAt(review(), PUBLISHED.plus(Duration.ofDays(2))));
        assertThat(late.riskAt(NOW)).isEqualTo(Risk.MISSED);
    }

    @Test
    void aReviewRewrittenAfterItsAnswerIsANewDuty() {
        var known = answeredAt(revised(Verdict.NEGATIVE), PUBLISHED.plusSeconds(60));
        var cases = obligations().first(assessment(known), NOW);
        assertThat(cases).extracting(ResponseCase::state).containsExactly(CaseState.ANSWERED, CaseState.OPEN);
        var decision = obligations().next(open(), assessment(known), NOW);
        assertThat(Objects.requireNonNull(decision.changed()).state()).isEqualTo(CaseState.ANSWERED);
        assertThat(Objects.requireNonNull(decision.opened()).obligation()).isEqualTo(2);
    }

    @Test
    void aCrashBetweenTheTwoWritesIsHealedByTheSameEvent() {
        var known = assessment(answeredAt(revised(Verdict.NEGATIVE), PUBLISHED.plusSeconds(60)));
        var first = Objects.requireNonNull(obligations().next(open(), known, NOW).changed());
        var again = obligations().next(first, known, NOW);
        assertThat(again.changed()).isNull();
        assertThat(Objects.requireNonNull(again.opened()).obligation()).isEqualTo(2);
    }

    @Test
    void anAnswerGivenElsewhereKeepsTheDraftAndStopsOurs() {
        var c = changed(held(), newer(answeredAt(review(), PUBLISHED.plusSeconds(90))));
        assertThat(c.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(c.liveReply()).isEmpty();
        assertThat(c.desk().draft()).isNotNull();
        assertThat(history(c)).endsWith(HistoryType.ANSWERED_ELSEWHERE, HistoryType.MET);
    }

    @Test
    void aVanishedReplyIsANewDutyFromTheInstantWeSawIt() {
        var seen = NOW.plus(Duration.ofDays(3));
        var next = obligations().again(answered(), assessment(review()), seen, seen);
        assertThat(next.clock().startedAt()).isEqualTo(seen);
        assertThat(next.obligation()).isEqualTo(2);
    }

    @Test
    void oldReviewsAlreadyPastDueAreBacklogAndWarnNobody() {
        var c = opened(PUBLISHED.plus(Duration.ofDays(30)), PUBLISHED.plus(Duration.ofDays(20)));
        assertThat(c.backlog()).isTrue();
        assertThat(c.riskAt(NOW)).isEqualTo(Risk.NONE);
        assertThat(c.nextTimerAt()).isNull();
        assertThat(history(c)).containsExactly(HistoryType.OPENED);
    }

    @Test
    void anOldReviewThatCanStillBeMetIsNoBacklog() {
        assertThat(opened(PUBLISHED.plusSeconds(60), PUBLISHED.plusSeconds(60)).backlog()).isFalse();
    }

    @Test
    void aCaseOpenedPastSeveralThresholdsRecordsAllAndTellsTheLastMarkedLate() {
        var c = opened(PUBLISHED.plus(Duration.ofHours(20)), PUBLISHED.minusSeconds(60));
        assertThat(history(c)).containsExactly(HistoryType.OPENED, HistoryType.WARNED, HistoryType.WARNED);
        var alarms = c.history().stream().map(HistoryEntry::alarm).filter(Objects::nonNull).toList();
        assertThat(alarms).extracting(Alarm::threshold).containsExactly(50, 75);
        assertThat(alarms).allMatch(Alarm::late);
        assertThat(alarms.getFirst().audience()).isNull();
        assertThat(alarms.getLast().audience()).isNotNull();
    }

    @Test
    void whatIsPastDueInAnImportOfHistoryIsBacklogAndTheRestIsNot() {
        var before = PUBLISHED.minus(Duration.ofDays(1));
        assertThat(opened(PUBLISHED.plus(Duration.ofDays(2)), before, true).backlog()).isTrue();
        assertThat(opened(PUBLISHED.plus(Duration.ofHours(2)), before, true).backlog()).isFalse();
        assertThat(opened(PUBLISHED.plus(Duration.ofDays(2)), before, false).backlog()).isFalse();
    }

    @Test
    void aLostCaseThatWeAnsweredComesBackAnsweredWithItsReplyAndWarnsNobody() {
        var c = open(ours(review(), answer("case_1", 60)));
        assertThat(c.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(c.riskAt(NOW)).isEqualTo(Risk.MET);
        assertThat(c.replies()).singleElement().returns("rpl_case_1", Reply::id).returns(1, Reply::revision);
        assertThat(history(c)).containsExactly(HistoryType.OPENED, HistoryType.CONFIRMED, HistoryType.MET);
        var vanished = new Hear("rpl_case_1", 9, new MarkVanished("rpl_case_1")).on(c, NOW);
        assertThat(history(vanished)).endsWith(HistoryType.VANISHED);
    }

    @Test
    void aCaseThatWasMadeAgainTooEarlyIsAnsweredWhenTheReviewKnowsOfIt() {
        var c = changed(claimed(), newer(ours(review(), answer("case_1", 60))));
        assertThat(c.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(c.clock().stoppedAt()).isEqualTo(PUBLISHED.plusSeconds(60));
    }

    @Test
    void aReplyThatTheCaseKnowsIsConfirmedByItsPublicationAndNothingElse() {
        var told = newer(ours(review(), new OwnAnswer("case_1", CaseFixture.REPLY, Origin.MARKETPLACE, "Sorry", null,
                PUBLISHED.plusSeconds(60), null)));
        for (var before : List.of(sent(), answered())) {
            var c = changed(before, told);
            assertThat(c.state()).isEqualTo(before.state());
            assertThat(c.replies()).isEqualTo(before.replies());
        }
    }

    @Test
    void allDutiesOfALostReviewComeBackEachWithItsOwnReply() {
        var known = ours(revised(Verdict.NEGATIVE), answer("case_1", 60), answer("case_2", 300));
        var cases = obligations().first(assessment(known), NOW.plusSeconds(600));
        assertThat(cases).extracting(ResponseCase::state).containsExactly(CaseState.ANSWERED, CaseState.ANSWERED);
        assertThat(cases.getLast().clock().startedAt()).isEqualTo(NOW);
        assertThat(cases.getLast().replies()).extracting(Reply::id).containsExactly("rpl_case_2");
    }

    @Test
    void aLostDutyAfterAnAnswerThatVanishedComesBackOpen() {
        var gone = PUBLISHED.plusSeconds(90);
        var known = ours(review(), new OwnAnswer("case_1", "rpl_a", Origin.MARKETPLACE, "Sorry", null,
                PUBLISHED.plusSeconds(60), gone));
        var cases = obligations().first(assessment(known), NOW);
        assertThat(cases).extracting(ResponseCase::state).containsExactly(CaseState.ANSWERED, CaseState.OPEN);
        assertThat(cases.getLast().clock().startedAt()).isEqualTo(gone);
    }

    @Test
    void aProofComesBackWithItsPlace() {
        var proven = new OwnAnswer("case_1", "rpl_a", Origin.MANUAL, "Sorry", "https://example.org/r1",
                PUBLISHED.plusSeconds(60), null);
        var reply = open(ours(review(), proven)).replies().getFirst();
        assertThat(Objects.requireNonNull(reply.proof()).url()).isEqualTo("https://example.org/r1");
        assertThat(Objects.requireNonNull(reply.publication()).origin()).isEqualTo(Origin.MANUAL);
    }

    private static OwnAnswer answer(String caseId, long secondsLater) {
        return new OwnAnswer(caseId, "rpl_" + caseId, Origin.MARKETPLACE, "Sorry", null,
                PUBLISHED.plusSeconds(secondsLater), null);
    }

    private static ReviewCopy ours(ReviewCopy r, OwnAnswer... answers) {
        return new ReviewCopy(r.reviewId(), r.seq(), r.externalId(), r.rating(), r.title(), r.text(), r.language(),
                r.author(), r.customerId(), r.product(), r.productId(), r.orderId(), r.url(), r.publishedAt(),
                r.editedAt(),
                r.receivedAt(), r.revisions(), r.verdict(), r.correctedAt(), r.reply(), List.of(answers),
                r.painPoints(), r.customerTier());
    }

    private static ResponseCase opened(Instant now, Instant enforceFrom) {
        return opened(now, enforceFrom, false);
    }

    private static ResponseCase opened(Instant now, Instant enforceFrom, boolean history) {
        var r = review();
        var late = new ReviewCopy("rev_1", 1, "r1", 1, null, "Bad", "en", null, null, null, null, null, null, PUBLISHED,
                null,
                now,
                r.revisions(), Verdict.NEGATIVE, null, null, List.of(), List.of(), null);
        var a = new Assessment("mer_1", "case_1", late, CaseFixture.SHOP, List.of(), enforceFrom,
                PolicyHistory.of(PolicySet.builtIn()), 0, null, history, false);
        return obligations().first(a, now).getFirst();
    }

    private static ResponseCase changed(ResponseCase last, ReviewCopy newer) {
        return Objects.requireNonNull(obligations().next(last, assessment(newer), NOW.plusSeconds(1)).changed());
    }

    private static ReviewCopy corrected(Verdict before, Instant at) {
        var r = review(1, revision(1, before, PUBLISHED));
        return copy(r, r.seq(), Verdict.NEGATIVE, at, null);
    }

    private static ReviewCopy answeredAt(ReviewCopy r, Instant at) {
        return copy(r, r.seq(), r.verdict(), null, new MarketplaceReply("Sorry", at));
    }

    private static ReviewCopy newer(ReviewCopy r) {
        return copy(r, r.seq() + 1, r.verdict(), null, r.reply());
    }

    private static ReviewCopy copy(ReviewCopy r, long seq, Verdict verdict, Instant correctedAt,
            MarketplaceReply reply) {
        return new ReviewCopy(r.reviewId(), seq, r.externalId(), r.rating(), r.title(), r.text(), r.language(),
                r.author(),
                r.customerId(), r.product(), r.productId(), r.orderId(), r.url(), r.publishedAt(), r.editedAt(),
                r.receivedAt(),
                r.revisions(), verdict, correctedAt, reply, r.answers(), r.painPoints(), r.customerTier());
    }
}
