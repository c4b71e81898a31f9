package dev.replydesk.review.review.domain;

import static dev.replydesk.review.review.domain.Submissions.NOW;
import static dev.replydesk.review.review.domain.Submissions.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewTest {
    @Test
    void isQueuedByACorrectionToNegative() {
        var review = complaint().rated(5).stored().correct(VerdictState.NEGATIVE, "sarcasm", "usr_1", NOW);
        assertThat(review.queued()).isTrue();
        assertThat(review.verdict().rule()).isEqualTo(Verdict.Rule.CORRECTED);
        assertThat(review.correction())
                .isEqualTo(new Correction("usr_1", NOW, VerdictState.POSITIVE, VerdictState.NEGATIVE, "sarcasm"));
    }

    @Test
    void staysQueuedWhenAPersonFindsItPositive() {
        var review = complaint().stored().correct(VerdictState.POSITIVE, "meant another hotel", "usr_1", NOW);
        assertThat(review.queued()).isTrue();
        assertThat(review.verdict().state()).isEqualTo(VerdictState.POSITIVE);
    }

    @Test
    void judgesAgainAfterANewerEditButKeepsTheLabel() {
        var corrected = complaint().stored().correct(VerdictState.POSITIVE, "joke", "usr_1", NOW);
        var edit = complaint().saying("No joke.").editedAt("2026-03-01T10:00:00Z").it();
        var review = ((Reception.Changed) corrected.receive(edit, NOW)).review();
        assertThat(review.verdict().state()).isEqualTo(VerdictState.NEGATIVE);
        assertThat(review.correction()).isNull();
        assertThat(review.corrections()).hasSize(1);
    }

    @Test
    void keepsOneProvenReplyForEachCase() {
        var reply = new Reply(Reply.Origin.MANUAL, "Sorry!", NOW, null, "case_1", "rpl_1");
        var review = complaint().stored().answered(reply).answered(reply);
        assertThat(review.replies()).containsExactly(reply);
    }
}
