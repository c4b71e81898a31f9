package dev.replydesk.systemtests.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** How far a figure would move on other texts of the same kind: 95 of 100 samples drawn again lie in the interval. */
record Resampling(double low, double high) {
    private static final int SAMPLES = 1_000;
    private static final long SEED = 1;

    /** What was said of one text, and what its label says. */
    record Judged(boolean said, boolean labelled) {}

    static Confusion count(List<Judged> judged) {
        var confusion = Confusion.NONE;
        for (var each : judged) {
            confusion = confusion.and(each.said(), each.labelled());
        }
        return confusion;
    }

    static Resampling of(List<Judged> judged, ToDoubleFunction<Confusion> figure) {
        var random = new Random(SEED);
        var figures = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var confusion = count(random.ints(judged.size(), 0, judged.size()).mapToObj(judged::get).toList());
            figures[sample] = figure.applyAsDouble(confusion);
        }
        Arrays.sort(figures);
        return new Resampling(figures[SAMPLES * 25 / 1000], figures[SAMPLES * 975 / 1000 - 1]);
    }
}
