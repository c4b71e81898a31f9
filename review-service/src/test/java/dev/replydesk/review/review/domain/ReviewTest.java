package dev.replydesk.review.review.domain;

import static dev.replydesk.review.review.domain.Submissions.JUDGE;
import static dev.replydesk.review.review.domain.Submissions.NOW;
import static dev.replydesk.review.review.domain.Submissions.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.Verdict;
import dev.replydesk.review.detection.domain.VerdictState;
import org.junit.jupiter.api.Test;

class ReviewTest {
    @Test
    void isQueuedByACorrectionToNegative() {
        var review = complaint().rated(5).saying("Lovely room.").stored().correct(to(VerdictState.NEGATIVE, "sarcasm"));
        assertThat(review.assessment().queued()).isTrue();
        assertThat(review.assessment().verdict().rule()).isEqualTo(Verdict.Rule.CORRECTED);
        assertThat(review.assessment().standing())
                .isEqualTo(new Correction("usr_1", NOW, VerdictState.POSITIVE, VerdictState.NEGATIVE, "sarcasm"));
    }

    @Test
    void staysQueuedWhenAPersonFindsItPositive() {
        var review = complaint().stored().correct(to(VerdictState.POSITIVE, "meant another hotel"));
        assertThat(review.assessment().queued()).isTrue();
        assertThat(review.assessment().verdict().state()).isEqualTo(VerdictState.POSITIVE);
    }

    @Test
    void isToldOnceItWasMixedThoughItIsNoCaseYet() {
        var mixed = complaint().rated(3).saying("👍").stored();
        assertThat(mixed.assessment().verdict().state()).isEqualTo(VerdictState.MIXED);
        assertThat(mixed).returns(true, Review::isTold).returns(false, Review::isACase);
        var found = mixed.correct(to(VerdictState.POSITIVE, "praise"));
        assertThat(found).returns(true, Review::isTold).returns(false, Review::isACase);
    }

    @Test
    void isToldWhenAnEditOrAPersonMakesItMixed() {
        var praise = complaint().rated(5).saying("Lovely room.").stored();
        assertThat(praise.isTold()).isFalse();
        assertThat(praise.correct(to(VerdictState.MIXED, "the lift"))).returns(true, Review::isTold).returns(false,
                Review::isACase);
        var edit = complaint().rated(3).saying("👍").editedAt("2026-03-01T10:00:00Z").it();
        assertThat(((Reception.Changed) praise.receive(edit, JUDGE, NOW)).review().isTold()).isTrue();
    }

    @Test
    void isACaseOnceItIsQueuedOrWasAnsweredByUs() {
        var mixed = complaint().rated(3).saying("👍").stored();
        assertThat(mixed.correct(to(VerdictState.NEGATIVE, "sarcasm")).isACase()).isTrue();
        assertThat(mixed.answered(Reply.marketplace("Sorry!", NOW, "case_1", "rpl_1")).isACase()).isTrue();
        assertThat(mixed.answered(Reply.external("Sorry!", NOW)).isACase()).isFalse();
    }

    @Test
    void judgesAgainAfterANewerEditButKeepsTheLabel() {
        var corrected = complaint().stored().correct(to(VerdictState.POSITIVE, "joke"));
        var edit = complaint().saying("No joke.").editedAt("2026-03-01T10:00:00Z").it();
        var review = ((Reception.Changed) corrected.receive(edit, JUDGE, NOW)).review();
        assertThat(review.assessment().verdict().state()).isEqualTo(VerdictState.NEGATIVE);
        assertThat(review.assessment().standing()).isNull();
        assertThat(review.assessment().corrections()).hasSize(1);
    }

    @Test
    void keepsOneProvenReplyForEachCase() {
        var reply = Reply.manual("Sorry!", NOW, "https://example.org/r1", "case_1", "rpl_1");
        var review = complaint().stored().answered(reply).answered(reply);
        assertThat(review.replies()).containsExactly(reply);
    }

    @Test
    void ourReplyTakesThePlaceOfItsOwnWordsHoweverTheyAreSpaced() {
        var ours = Reply.marketplace("We are sorry.\n\nYour team", NOW, "case_1", "rpl_1");
        var read = Reply.external("We are  sorry. <br>Your team", NOW.minusSeconds(60));
        assertThat(complaint().stored().answered(read).answered(ours).replies()).containsExactly(ours);
        assertThat(complaint().stored().answered(ours).answered(read).replies()).containsExactly(ours);
    }

    @Test
    void aReplyThatVanishedIsKeptAsGoneAndItsWordsMayBeGivenAgain() {
        var ours = Reply.marketplace("Sorry!", NOW, "case_1", "rpl_1");
        var gone = complaint().stored().answered(ours).vanished("rpl_1", NOW.plusSeconds(9))
                .vanished("rpl_1", NOW.plusSeconds(99));
        assertThat(gone.replies()).extracting(Reply::goneAt).containsExactly(NOW.plusSeconds(9));
        assertThat(gone.answered(Reply.external("Sorry!", NOW.plusSeconds(99))).replies()).hasSize(2);
        assertThat(gone.answered(ours).replies()).hasSize(1);
    }

    @Test
    void aReplyThatIsRefusedAfterAllAnswersNothing() {
        var ours = Reply.marketplace("Sorry!", NOW, "case_1", "rpl_1");
        assertThat(complaint().stored().answered(ours).unanswered("rpl_1").replies()).isEmpty();
    }

    private static Correction to(VerdictState state, String reason) {
        return new Correction("usr_1", NOW, VerdictState.POSITIVE, state, reason);
    }
}
