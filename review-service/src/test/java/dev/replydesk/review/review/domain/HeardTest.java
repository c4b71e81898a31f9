package dev.replydesk.review.review.domain;

import static dev.replydesk.review.review.domain.Submissions.JUDGE;
import static dev.replydesk.review.review.domain.Submissions.NOW;
import static dev.replydesk.review.review.domain.Submissions.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.VerdictState;
import org.junit.jupiter.api.Test;

class HeardTest {
    private static final Heard FIRST = new Heard(1, 1, VerdictState.NEGATIVE, false, true);
    private final Review review = complaint().stored();

    @Test
    void isNotBehindAReviewThatDidNotChange() {
        assertThat(FIRST.isBehind(review)).isFalse();
    }

    @Test
    void isBehindWhereItMissedNewWords() {
        var edit = complaint().saying("Worse now.").editedAt("2026-03-01T10:00:00Z").it();
        assertThat(FIRST.isBehind(((Reception.Changed) review.receive(edit, JUDGE, NOW)).review())).isTrue();
    }

    @Test
    void isBehindWhereItMissedACorrection() {
        var corrected = review.correct(new Correction("usr_1", NOW, VerdictState.NEGATIVE, VerdictState.UNSURE, "?"));
        assertThat(FIRST.isBehind(corrected)).isTrue();
    }

    @Test
    void isBehindWhereItMissedThatSomebodyElseAnswered() {
        var answered = review.answered(Reply.external("Sorry!", NOW));
        assertThat(FIRST.isBehind(answered)).isTrue();
        assertThat(new Heard(1, 1, VerdictState.NEGATIVE, true, false).isBehind(answered)).isFalse();
    }

    @Test
    void isBehindWhereItWaitsForAReviewThatIsGone() {
        assertThat(FIRST.isBehind(review.removed(NOW))).isTrue();
        assertThat(new Heard(1, 1, VerdictState.NEGATIVE, false, false).isBehind(review.removed(NOW))).isFalse();
    }

    /** Its own reply it told itself, and what changes nothing that is owed comes with the next news. */
    @Test
    void isNotBehindWhereItsOwnReplyStands() {
        var ours = Reply.manual("Sorry!", NOW, "https://example.org/r1", "case_1", "rpl_1");
        assertThat(FIRST.isBehind(review.answered(ours))).isFalse();
    }
}
