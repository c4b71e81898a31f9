package dev.replydesk.review.review.domain;

import static dev.replydesk.review.review.domain.Submissions.JUDGE;
import static dev.replydesk.review.review.domain.Submissions.NOW;
import static dev.replydesk.review.review.domain.Submissions.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.VerdictState;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private final Review stored = complaint().stored();

    @Test
    void knowsWhatIsSentAgain() {
        assertThat(receive(complaint())).isEqualTo(new Reception.Known());
    }

    @Test
    void takesANewerEditAsARevision() {
        var review = changed(complaint().saying("Still cold.").editedAt("2026-03-01T10:00:00Z"));
        assertThat(review.content().text()).isEqualTo("Still cold.");
        assertThat(review.revisions()).extracting(Revision::kind).containsExactly(Revision.Kind.ORIGINAL,
                Revision.Kind.EDIT);
        assertThat(review.editedAt()).isEqualTo("2026-03-01T10:00:00Z");
    }

    @Test
    void refusesOtherWordsThatAreNotNewer() {
        assertThat(receive(complaint().saying("Lovely!"))).isEqualTo(differs("text"));
        assertThat(receive(complaint().saying("Lovely!").editedAt("2026-03-01T09:00:00Z"))).isEqualTo(differs("text"));
    }

    @Test
    void namesEachFieldThatContradicts() {
        assertThat(receive(complaint().rated(5).saying("Lovely!"))).isEqualTo(differs("rating", "text"));
        assertThat(receive(complaint().rated(null))).isEqualTo(differs("rating"));
        assertThat(receive(complaint().publishedAt("2026-02-01T09:00:00Z"))).isEqualTo(differs("publishedAt"));
    }

    @Test
    void refusesAnotherAuthorThatIsNotNewer() {
        var other = details(new Author("a2", "Mark", "cus_2", null), null);
        assertThat(receive(complaint().detailed(other))).isEqualTo(differs("author.externalId"));
    }

    @Test
    void learnsDetailsThatWereMissing() {
        var more = details(new Author("a1", "Mark", "cus_1", java.util.List.of("hash")), "order 7");
        var review = changed(complaint().detailed(more));
        assertThat(review.details().orderId()).isEqualTo("order 7");
        assertThat(review.details().author().contacts()).containsExactly("hash");
        assertThat(review.revisions()).hasSize(1);
    }

    @Test
    void forgetsNoDetailThatIsLeftOut() {
        var less = new Details(null, null, Author.UNKNOWN, null, null, null, null, null);
        assertThat(receive(complaint().detailed(less))).isEqualTo(new Reception.Known());
    }

    @Test
    void takesOtherDetailsFromANewerEdit() {
        var renamed = details(new Author("a1", "Marc", "cus_1", null), null);
        var review = changed(complaint().detailed(renamed).editedAt("2026-03-01T10:00:00Z"));
        assertThat(review.details().author().name()).isEqualTo("Marc");
        assertThat(review.revisions()).hasSize(1);
    }

    @Test
    void knowsAnEarlierRevisionThatIsSentAgain() {
        var revised = changed(complaint().saying("Still cold.").editedAt("2026-03-01T10:00:00Z"));
        assertThat(revised.receive(complaint().it(), JUDGE, NOW)).isEqualTo(new Reception.Known());
    }

    @Test
    void staysQueuedWhenAnEditTurnsPositive() {
        var review = changed(complaint().rated(5).saying("Lovely after all.").editedAt("2026-03-01T10:00:00Z"));
        assertThat(review.assessment().verdict().state()).isEqualTo(VerdictState.POSITIVE);
        assertThat(review.assessment().queued()).isTrue();
    }

    @Test
    void queuesAnEditThatTurnsNegative() {
        var praise = complaint().rated(5).saying("Lovely room.").stored();
        assertThat(praise.assessment().queued()).isFalse();
        var worse = complaint().rated(1).editedAt("2026-03-01T10:00:00Z").it();
        assertThat(((Reception.Changed) praise.receive(worse, JUDGE, NOW)).review().assessment().queued()).isTrue();
    }

    @Test
    void addsAReplyThatArrivesLater() {
        var review = changed(complaint().answered("Sorry!", "2026-03-01T11:00:00Z"));
        assertThat(review.replies()).extracting(Reply::text).containsExactly("Sorry!");
        assertThat(review.receive(complaint().answered("Sorry!", "2026-03-01T11:00:00Z").it(), JUDGE, NOW))
                .isEqualTo(new Reception.Known());
    }

    @Test
    void takesTheTierThatWasToldLastThoughTheCustomerWroteNothingNew() {
        var vip = changed(complaint().ranked(CustomerTier.VIP));
        assertThat(vip.details().customerTier()).isEqualTo(CustomerTier.VIP);
        assertThat(vip.version()).isEqualTo(2);
        assertThat(vip.revisions()).hasSize(1);
        assertThat(vip.receive(complaint().ranked(CustomerTier.VIP).it(), JUDGE, NOW)).isEqualTo(
                new Reception.Known());
        assertThat(vip.receive(complaint().it(), JUDGE, NOW)).isEqualTo(new Reception.Known());
        var lower = (Reception.Changed) vip.receive(complaint().ranked(CustomerTier.REGULAR).it(), JUDGE, NOW);
        assertThat(lower.review().details().customerTier()).isEqualTo(CustomerTier.REGULAR);
    }

    @Test
    void keepsTheTierThroughAnEditAndTakesTheOneOfAFollowUp() {
        var vip = changed(complaint().ranked(CustomerTier.VIP));
        var edited = (Reception.Changed) vip.receive(
                complaint().saying("Still cold.").editedAt("2026-03-01T10:00:00Z").it(), JUDGE, NOW);
        assertThat(edited.review().details().customerTier()).isEqualTo(CustomerTier.VIP);
        var followed = (Reception.Changed) stored.receive(
                complaint().saying("It broke today.").ranked(CustomerTier.VIP).followUp("r2").it(), JUDGE, NOW);
        assertThat(followed.review().details().customerTier()).isEqualTo(CustomerTier.VIP);
    }

    @Test
    void addsAFollowUpWithItsOwnId() {
        var review = changed(complaint().rated(null).saying("It broke today.").followUp("r2"));
        assertThat(review.content().text()).isEqualTo(Submissions.TEXT);
        assertThat(review.revisions().getLast()).returns("r2", Revision::externalId).returns(Revision.Kind.FOLLOW_UP,
                Revision::kind);
    }

    @Test
    void knowsAFollowUpThatIsSentAgain() {
        var followUp = complaint().saying("It broke today.").followUp("r2");
        assertThat(changed(followUp).receive(followUp.it(), JUDGE, NOW)).isEqualTo(new Reception.Known());
        assertThat(changed(followUp).receive(followUp.saying("Other").it(), JUDGE, NOW)).isEqualTo(differs("text"));
    }

    @Test
    void letsNoStarlessFollowUpSoftenAComplaint() {
        var followUp = complaint().rated(null).saying("Anyway, it works perfectly now, thank you.").followUp("r2");
        assertThat(changed(followUp).assessment().verdict().state()).isEqualTo(VerdictState.NEGATIVE);
    }

    @Test
    void queuesPraiseWhoseFollowUpComplains() {
        var followUp = complaint().rated(null).saying("It broke after two days, terrible quality.").followUp("r2");
        var praise = (Reception.Changed) complaint().rated(5).saying("Lovely room.").stored().receive(followUp.it(),
                JUDGE, NOW);
        assertThat(praise.review().assessment().verdict().state()).isEqualTo(VerdictState.NEGATIVE);
        assertThat(praise.review().assessment().rating()).isEqualTo(5);
    }

    @Test
    void refusesMoreRevisionsThanADocumentHolds() {
        var review = stored;
        for (int i = 1; i < Review.MOST; i++) {
            review = ((Reception.Changed) review.receive(edit(i), JUDGE, NOW)).review();
        }
        assertThat(review.receive(edit(Review.MOST), JUDGE, NOW)).isEqualTo(new Reception.Full());
    }

    private static Submission edit(int minute) {
        return complaint().saying("Edit " + minute).editedAt("2026-03-01T10:%02d:00Z".formatted(minute)).it();
    }

    private Reception receive(Submissions told) {
        return stored.receive(told.it(), JUDGE, NOW);
    }

    private Review changed(Submissions told) {
        return ((Reception.Changed) receive(told)).review();
    }

    private static Reception differs(String... fields) {
        return new Reception.Differs(java.util.List.of(fields));
    }

    private static Details details(Author author, String orderId) {
        return new Details(null, "en", author, orderId, null, null, null, null);
    }
}
