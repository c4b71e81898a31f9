package dev.replydesk.review.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictStateTest {
    @ParameterizedTest
    @CsvSource({"NEGATIVE,true", "UNSURE,true", "MIXED,false", "POSITIVE,false"})
    void negativeAndDoubtfulReviewsAreQueued(VerdictState state, boolean queued) {
        assertThat(state.isQueued()).isEqualTo(queued);
    }
}
