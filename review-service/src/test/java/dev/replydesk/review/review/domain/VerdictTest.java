package dev.replydesk.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({"1,NEGATIVE", "2,NEGATIVE", "3,UNSURE", "4,POSITIVE", "5,POSITIVE", ",UNSURE"})
    void starsDecide(Integer rating, VerdictState state) {
        assertThat(Verdict.byStars(rating).state()).isEqualTo(state);
        assertThat(Verdict.byStars(rating).rule()).isEqualTo(Verdict.Rule.STARS);
    }

    @Test
    void namesTheStarsAsEvidence() {
        assertThat(Verdict.byStars(2).evidence()).containsExactly(new Evidence(Evidence.Source.RATING, "2"));
        assertThat(Verdict.byStars(null).evidence()).extracting(Evidence::source)
                .containsExactly(Evidence.Source.NO_RATING);
    }

    @ParameterizedTest
    @CsvSource({"NEGATIVE,true", "UNSURE,true", "MIXED,false", "POSITIVE,false"})
    void negativeAndDoubtfulReviewsAreQueued(VerdictState state, boolean queued) {
        assertThat(state.isQueued()).isEqualTo(queued);
    }
}
