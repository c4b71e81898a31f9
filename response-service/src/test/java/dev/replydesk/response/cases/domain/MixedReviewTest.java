package dev.replydesk.response.cases.domain;

import static dev.replydesk.response.cases.domain.CaseFixture.NOW;
import static dev.replydesk.response.cases.domain.CaseFixture.PUBLISHED;
import static dev.replydesk.response.cases.domain.CaseFixture.SHOP;
import static dev.replydesk.response.cases.domain.CaseFixture.answered;
import static dev.replydesk.response.cases.domain.CaseFixture.obligations;
import static dev.replydesk.response.cases.domain.CaseFixture.open;
import static dev.replydesk.response.cases.domain.CaseFixture.review;
import static dev.replydesk.response.cases.domain.CaseFixture.revised;
import static dev.replydesk.response.cases.domain.CaseFixture.revision;
import static dev.replydesk.response.sla.domain.Verdict.MIXED;
import static dev.replydesk.response.sla.domain.Verdict.NEGATIVE;
import static dev.replydesk.response.sla.domain.Verdict.POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.calendars.domain.Timetables;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.Promises;
import dev.replydesk.response.sla.domain.SlaMatch;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Praise with a complaint in it is a case where the policies say so. */
class MixedReviewTest {
    private static final PolicySet SILENT = PolicySet.builtIn();
    private static final PolicySet NAMING = new PolicySet(1,
            List.of(Promises.promise("Mixed", new SlaMatch(null, List.of(), List.of(), List.of(), List.of(MIXED),
                    null, List.of(), List.of(), List.of(), null), Duration.ofHours(72), List.of(50), 50),
                    SlaPolicy.builtIn()));
    private static final ReviewCopy MIXED_REVIEW = review(1, revision(1, MIXED, PUBLISHED));

    @Test
    void isACaseWhereItsPolicyNamesItAndElseNone() {
        assertThat(first(MIXED_REVIEW, since(SILENT))).isEmpty();
        var c = first(MIXED_REVIEW, since(NAMING)).getFirst();
        assertThat(c.policy().name()).isEqualTo("Mixed");
        assertThat(c.clock().dueAt()).isEqualTo(PUBLISHED.plus(Duration.ofHours(72)));
        assertThat(c.improved()).isFalse();
    }

    @Test
    void isNoCaseWhenItIsToldAgainAfterThePoliciesChanged() {
        var later = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, SILENT),
                new PolicyHistory.Version(PUBLISHED.plusSeconds(1), NAMING)), Timetables.NONE);
        assertThat(first(MIXED_REVIEW, later)).isEmpty();
        var rewritten = review(2, revision(1, MIXED, PUBLISHED), revision(2, MIXED, NOW));
        assertThat(first(rewritten, later)).as("new words under the new list").hasSize(1);
    }

    @Test
    void isACaseWhereItsPolicyNamedItWhenItCameThoughItWasToldLate() {
        var later = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, NAMING),
                new PolicyHistory.Version(PUBLISHED.plusSeconds(1), SILENT)), Timetables.NONE);
        var c = first(MIXED_REVIEW, later).getFirst();
        assertThat(c.policy().name()).isEqualTo("Mixed");
        assertThat(c.improved()).isFalse();
    }

    @Test
    void praiseThatWasMixedBeforeIsNoCase() {
        assertThat(first(review(2, revision(1, MIXED, PUBLISHED), revision(2, POSITIVE, NOW)), since(NAMING)))
                .isEmpty();
    }

    @Test
    void aComplaintThatWasSoftenedKeepsItsCaseAndIsImprovedUnlessThePoliciesNameMixed() {
        assertThat(next(open(), revised(MIXED), SILENT)).returns(true, ResponseCase::isOpen).returns(true,
                ResponseCase::improved);
        var naming = obligations().first(assessed(review(), since(NAMING), false), NOW).getFirst();
        assertThat(next(naming, revised(MIXED), NAMING).improved()).isFalse();
        var lost = assessed(revised(MIXED), since(SILENT), false);
        assertThat(obligations().first(lost, NOW)).as("it was queued once").singleElement().returns(true,
                ResponseCase::improved);
    }

    @Test
    void aRunningCaseKeepsTheListItWasOpenedUnder() {
        var changed = new PolicyHistory(List.of(new PolicyHistory.Version(Instant.EPOCH, NAMING),
                new PolicyHistory.Version(PUBLISHED.plusSeconds(1), SILENT)), Timetables.NONE);
        var rewritten = byPolicy(review(2, revision(1, MIXED, PUBLISHED), revision(2, MIXED, NOW)), changed);
        var c = obligations().next(first(MIXED_REVIEW, since(NAMING)).getFirst(), rewritten, NOW).changed();
        assertThat(c).returns(2, x -> x.review().revision()).returns(false, ResponseCase::improved);
    }

    @Test
    void aMixedCaseThatTurnsToPraiseIsImproved() {
        var c = first(MIXED_REVIEW, since(NAMING)).getFirst();
        var praise = review(2, revision(1, MIXED, PUBLISHED), revision(2, POSITIVE, NOW));
        assertThat(next(c, praise, NAMING)).returns(true, ResponseCase::isOpen).returns(true, ResponseCase::improved);
    }

    @Test
    void mixedWordsAfterTheAnswerAreANewDutyOnlyWhereThePoliciesNameThem() {
        assertThat(obligations().next(answered(), byPolicy(revised(MIXED), since(SILENT)), NOW).opened()).isNull();
        var opened = obligations().next(answered(), byPolicy(revised(MIXED), since(NAMING)), NOW).opened();
        assertThat(Objects.requireNonNull(opened).clock().startedAt()).isEqualTo(NOW);
    }

    @Test
    void aCorrectionToNegativeStartsTheClockWhereMixedWasNoCase() {
        var corrected = corrected(MIXED_REVIEW, NEGATIVE);
        assertThat(started(assessed(corrected, since(SILENT), false))).isEqualTo(NOW);
        assertThat(started(assessed(corrected, since(NAMING), false))).isEqualTo(PUBLISHED);
    }

    @Test
    void aCorrectionToMixedIsACaseFromThenOnWhereThePoliciesNameIt() {
        var corrected = corrected(review(1, revision(1, POSITIVE, PUBLISHED)), MIXED);
        assertThat(started(byPolicy(corrected, since(NAMING)))).isEqualTo(NOW);
        assertThat(first(corrected, since(SILENT))).isEmpty();
    }

    @Test
    void toldTwiceItIsOneCase() {
        var c = first(MIXED_REVIEW, since(NAMING)).getFirst();
        assertThat(obligations().next(c, byPolicy(MIXED_REVIEW, since(NAMING)), NOW).isNothing()).isTrue();
    }

    private static List<ResponseCase> first(ReviewCopy review, PolicyHistory policies) {
        return obligations().first(byPolicy(review, policies), NOW);
    }

    private static Instant started(Assessment a) {
        return obligations().first(a, NOW).getFirst().clock().startedAt();
    }

    private static ResponseCase next(ResponseCase last, ReviewCopy newer, PolicySet policies) {
        return Objects.requireNonNull(obligations().next(last, byPolicy(newer, since(policies)), NOW).changed());
    }

    private static PolicyHistory since(PolicySet always) {
        return PolicyHistory.of(always);
    }

    private static Assessment byPolicy(ReviewCopy review, PolicyHistory policies) {
        return assessed(review, policies, true);
    }

    private static Assessment assessed(ReviewCopy review, PolicyHistory policies, boolean byPolicy) {
        return new Assessment("mer_1", "case_1", review, SHOP, List.of(), PUBLISHED.minusSeconds(60), policies, 0,
                null, false, byPolicy);
    }

    private static ReviewCopy corrected(ReviewCopy r, Verdict verdict) {
        return new ReviewCopy(r.reviewId(), r.seq() + 1, r.externalId(), r.rating(), r.title(), r.text(), r.language(),
                r.author(), r.customerId(), r.product(), r.productId(), r.orderId(), r.url(), r.publishedAt(),
                r.editedAt(),
                r.receivedAt(), r.revisions(), verdict, NOW, r.reply(), r.answers(), r.painPoints(), r.customerTier());
    }
}
