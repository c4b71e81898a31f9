package dev.replydesk.systemtests.bench;

import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many held-out texts the model scores in a second of one core. */
record ScoringTime(SentimentModel model) {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    private static final double NEEDED = 20_000;

    Row row(Map<String, List<Labelled>> corpora) {
        var texts = corpora.values().stream().flatMap(Collection::stream).map(Labelled::text).toList();
        var _ = IntStream.range(0, WARM_UP).mapToDouble(_ -> seconds(texts)).sum();
        double median = Medians.median(IntStream.range(0, ROUNDS).mapToDouble(_ -> seconds(texts)).toArray());
        double perSecond = texts.size() / median;
        return new Row("detection", "texts a second on one core", perSecond, "texts", NEEDED, perSecond / NEEDED);
    }

    private double seconds(List<String> texts) {
        long start = System.nanoTime();
        var _ = texts.stream().mapToDouble(model::probability).sum();
        return (System.nanoTime() - start) / 1e9;
    }
}
