package dev.replydesk.response.cases.domain;

import dev.replydesk.response.sla.domain.PauseReason;
import dev.replydesk.response.sla.domain.PolicyHistory;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.SlaPolicy;
import dev.replydesk.response.sla.domain.StageTargets;
import dev.replydesk.response.sla.domain.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Cases in every state, made by the same changes that make them in life. */
public final class CaseFixture {
    public static final Instant PUBLISHED = Instant.parse("2026-03-02T08:00:00Z");
    public static final Instant NOW = PUBLISHED.plus(Duration.ofMinutes(2));
    public static final Actor ANNA = new Actor("usr_anna", "Anna");
    public static final Actor BEN = new Actor("usr_ben", "Ben");
    public static final Actor KEY = new Actor("key:1", "API key");
    public static final String REPLY = "rpl_1";
    public static final String EXEMPTION = "exm_1";
    public static final String PAUSE = "pau_1";
    public static final CourtesyJudge PASSES = judge(CourtesyOutcome.PASS, 90);
    public static final CourtesyJudge SECOND_LOOK = judge(CourtesyOutcome.SECOND_LOOK, 65);
    public static final CourtesyJudge REJECTS = judge(CourtesyOutcome.REJECT, 30);
    public static final ShopRef SHOP = new ShopRef("shp_1", "Hotel", "manual");

    private static final ResponseCase PAUSED = new SignPause(new Signer(BEN, false), PAUSE).on(appealed(pausable()),
            NOW);

    private CaseFixture() {
    }

    public static CourtesyJudge judge(CourtesyOutcome outcome, int score, String... hardRules) {
        var findings = List.of(hardRules).stream()
                .map(r -> new CourtesyFinding(r, 0, !r.equals(Courtesy.LANGUAGE), 0, 3, "Change this", "请修改")).toList();
        return (text, review, shop) -> new Courtesy(outcome, score, findings, List.of(), "en", "1");
    }

    public static ReviewCopy review(long seq, Revision... revisions) {
        var last = List.of(revisions).getLast();
        return new ReviewCopy("rev_1", seq, "r1", last.rating(), null, last.text(), "en", "Mark", "cus_1", null, null,
                null, null,
                PUBLISHED, null, NOW, List.of(revisions), last.verdict(), null, null, List.of(), List.of(), null);
    }

    public static Revision revision(int number, Verdict verdict, Instant at) {
        return new Revision(number, number == 1 ? RevisionKind.FIRST : RevisionKind.EDIT,
                verdict == Verdict.POSITIVE ? 5 : 1,
                null, "Text " + number, at, at, verdict);
    }

    public static ReviewCopy review() {
        return review(1, revision(1, Verdict.NEGATIVE, PUBLISHED));
    }

    public static ReviewCopy unsure() {
        return review(1, revision(1, Verdict.UNSURE, PUBLISHED));
    }

    public static ReviewCopy revised(Verdict verdict) {
        return review(2, revision(1, Verdict.NEGATIVE, PUBLISHED), revision(2, verdict, NOW));
    }

    public static Assessment assessment(ReviewCopy review) {
        return new Assessment("mer_1", "case_1", review, SHOP, List.of("team_1"), PUBLISHED.minus(Duration.ofDays(1)),
                PolicyHistory.of(PolicySet.builtIn()), 0);
    }

    public static Obligations obligations() {
        return new Obligations(n -> "case_" + n, PASSES);
    }

    public static ResponseCase open() {
        return open(review());
    }

    public static ResponseCase open(ReviewCopy review) {
        return obligations().first(assessment(review), NOW).getFirst();
    }

    /** Under a policy that allows these pauses; all where none is named. */
    public static ResponseCase pausable(PauseReason... reasons) {
        var builtIn = SlaPolicy.builtIn();
        var policy = new SlaPolicy(builtIn.id(), builtIn.name(), builtIn.match(), builtIn.firstReply(), null,
                builtIn.warnAt(), List.of(), builtIn.mainWarning(), null, false, List.of(),
                List.of(reasons.length == 0 ? PauseReason.values() : reasons), StageTargets.NONE, null, null);
        return under(policy);
    }

    public static ResponseCase under(SlaPolicy policy) {
        var a = new Assessment("mer_1", "case_1", review(), SHOP, List.of("team_1"),
                PUBLISHED.minus(Duration.ofDays(1)),
                PolicyHistory.of(new PolicySet(1, List.of(policy))), 0);
        return obligations().first(a, NOW).getFirst();
    }

    public static ResponseCase appealed(ResponseCase c) {
        return new ProposePause(ANNA, PAUSE, PauseReason.MARKETPLACE_APPEAL, new Evidence("He never stayed here", null),
                null).on(c, NOW);
    }

    public static ResponseCase paused() {
        return PAUSED;
    }

    /** The same case, once somebody saw that the review is about safety. */
    public static ResponseCase aboutSafety(ResponseCase c) {
        var r = c.review();
        return c.edit()
                .review(new ReviewCopy(r.reviewId(), r.seq() + 1, r.externalId(), r.rating(), r.title(), r.text(),
                        r.language(), r.author(), r.customerId(), r.product(), r.productId(), r.orderId(), r.url(),
                        r.publishedAt(),
                        r.editedAt(), r.receivedAt(), r.revisions(), r.verdict(), r.correctedAt(), r.reply(),
                        r.answers(),
                        List.of(ReviewCopy.SAFETY), r.customerTier()))
                .seen();
    }

    public static ResponseCase claimed() {
        return new ClaimCase(ANNA).on(open(), NOW);
    }

    public static SubmitReply submit(ResponseCase c, CourtesyJudge judge) {
        return new SubmitReply(ANNA, REPLY, "Dear Mark, we are sorry.", c.version(), 8, null, false, judge);
    }

    public static ResponseCase awaiting() {
        return submit(claimed(), SECOND_LOOK).on(claimed(), NOW);
    }

    public static ResponseCase held() {
        return submit(claimed(), PASSES).on(claimed(), NOW);
    }

    public static ResponseCase publishing() {
        return tick(PASSES).on(held(), NOW.plusSeconds(8));
    }

    public static ResponseCase sent() {
        return new MarkSent(REPLY, NOW.plusSeconds(9), NOW.plus(Duration.ofHours(48))).on(publishing(),
                NOW.plusSeconds(9));
    }

    public static ResponseCase unknown() {
        return new LoseTrack(REPLY, "timed out").on(publishing(), NOW.plusSeconds(9));
    }

    public static ResponseCase failed() {
        return new RefuseReply(REPLY, "words not allowed").on(publishing(), NOW.plusSeconds(9));
    }

    public static ResponseCase answered() {
        return new ProveReply(ANNA, REPLY, "https://example.org/r1", null).on(publishing(), NOW.plusSeconds(30));
    }

    public static ResponseCase proposed(ResponseCase c) {
        return new ProposeExemption(ANNA, EXEMPTION, ExemptionReason.SPAM, null).on(c, NOW);
    }

    public static ResponseCase exempt() {
        return new SignExemption(new Signer(BEN, false), EXEMPTION).on(proposed(open()), NOW);
    }

    public static ResponseCase closed() {
        return new RemoveReview().on(open(), NOW);
    }

    public static Tick tick(CourtesyJudge judge) {
        return new Tick(List.of("team_1"), judge, null);
    }

    public static List<HistoryType> history(ResponseCase c) {
        return c.history().stream().map(HistoryEntry::type).toList();
    }
}
