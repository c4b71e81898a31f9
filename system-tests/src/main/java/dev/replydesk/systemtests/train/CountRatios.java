package dev.replydesk.systemtests.train;

import dev.replydesk.review.detection.domain.text.Grams;
import java.util.List;

/**
 * How much more often a bucket occurs in one class than in the other, as |log ratio| with one added to each count
 * (NB-SVM, Wang and Manning 2012). The regression sees buckets at this length, and so trusts telling ones sooner.
 */
record CountRatios(double[] values) {

    static CountRatios of(List<int[]> rows, double[] labels) {
        var negative = new double[Grams.BUCKETS];
        var other = new double[Grams.BUCKETS];
        for (int row = 0; row < labels.length; row++) {
            var counts = labels[row] > 0 ? negative : other;
            for (int bucket : rows.get(row)) {
                counts[bucket]++;
            }
        }
        double all = StrictMath.log(total(negative) / total(other));
        var values = new double[Grams.BUCKETS];
        for (int bucket = 0; bucket < values.length; bucket++) {
            values[bucket] = Math.abs(StrictMath.log((negative[bucket] + 1) / (other[bucket] + 1)) - all);
        }
        return new CountRatios(values);
    }

    private static double total(double[] counts) {
        double sum = counts.length;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    double of(int bucket) {
        return values[bucket];
    }
}
