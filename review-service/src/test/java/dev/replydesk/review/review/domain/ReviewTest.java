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
        var reply = new Reply(Reply.Origin.MANUAL, "Sorry!", NOW, null, "case_1", "rpl_1");
        var review = complaint().stored().answered(reply).answered(reply);
        assertThat(review.replies()).containsExactly(reply);
    }

    private static Correction to(VerdictState state, String reason) {
        return new Correction("usr_1", NOW, VerdictState.POSITIVE, state, reason);
    }
}
