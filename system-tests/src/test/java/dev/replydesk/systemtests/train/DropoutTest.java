package dev.replydesk.systemtests.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.review.detection.domain.text.Grams;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same texts always make the same weights, which say what the texts said; words are left as they were. */
class DropoutTest {
    private static final List<Labelled> TEXTS = List.of(new Labelled(true, "broken and late"),
            new Labelled(true, "质量太差了"), new Labelled(true, "太差"), new Labelled(false, "lovely and quick"),
            new Labelled(false, "非常喜欢"), new Labelled(false, "很喜欢"));
    private static final double[] LEARNT = Regression.train(TEXTS);

    @Test
    void theSameTextsGiveTheSameWeights() {
        assertThat(Dropout.relearnt(TEXTS, LEARNT)).isEqualTo(Dropout.relearnt(TEXTS, LEARNT));
    }

    @Test
    void whatComplaintsSayPullsUpAndWhatPraiseSaysPullsDown() {
        var weights = Dropout.relearnt(TEXTS, LEARNT);
        assertThat(weights[bucket("差")]).isPositive();
        assertThat(weights[bucket("喜")]).isNegative();
    }

    @Test
    void wordsAndTheBiasStayAsTheyWereLearnt() {
        var weights = Dropout.relearnt(TEXTS, LEARNT);
        assertThat(weights[bucket("late")]).isEqualTo(LEARNT[bucket("late")]).isPositive();
        assertThat(weights[Grams.BUCKETS]).isEqualTo(LEARNT[Grams.BUCKETS]);
    }

    private static int bucket(String piece) {
        return Grams.of(NormalText.of(piece)).bucket(0);
    }
}
