package dev.replydesk.systemtests.train;

import dev.replydesk.review.detection.domain.text.Grams;
import dev.replydesk.review.detection.domain.text.Language;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the pieces of Han once more, from Chinese texts alone and from another part of each every time it comes by.
 * Such pieces overlap; without this the strongest speaks for all and its neighbours learn nothing (dropout, Wager, Wang
 * and Liang 2013). Each weight has a pace of its own, the slower the more it has moved (AdaGrad). Words and the bias
 * stay as they were learnt.
 */
final class Dropout {
    private static final int PASSES = 12;
    private static final double SHARE = 0.3;
    private static final double PACE = 0.5;
    private static final double LEARNT = 1e-3;
    private static final double LEAST = 1e-4;
    private static final long SEED = 1;

    private final Random random = new Random(SEED);
    private final double[] weights = new double[Grams.BUCKETS];
    private final float[] moved = new float[Grams.BUCKETS];
    private final CountRatios ratios;
    private int[] seen = new int[1];
    private int size;

    /** {@code others}: what the rest of the text says, as it was learnt before. */
    private record Row(int[] pieces, double unit, double others, boolean negative) {
        static Row of(Labelled text, double[] learnt) {
            var buckets = Grams.of(NormalText.of(text.text())).distinct();
            double unit = 1 / Math.sqrt(Math.max(1, buckets.length));
            double others = Arrays.stream(buckets).filter(b -> !Grams.isOfRuns(b)).mapToDouble(b -> learnt[b]).sum();
            return new Row(Arrays.stream(buckets).filter(Grams::isOfRuns).toArray(), unit,
                    others * unit + learnt[Grams.BUCKETS], text.negative());
        }
    }

    private Dropout(List<Row> rows) {
        this.ratios = CountRatios.of(rows.stream().map(Row::pieces).toList(),
                rows.stream().mapToDouble(row -> row.negative() ? 1 : 0).toArray());
    }

    /** The weight of each bucket, then the bias; those of words are the given ones. */
    static double[] relearnt(List<Labelled> texts, double[] learnt) {
        var rows = new ArrayList<>(texts.stream().filter(t -> Language.of(t.text()).equals(Language.CHINESE))
                .map(t -> Row.of(t, learnt)).toList());
        var dropout = new Dropout(rows);
        for (int pass = 0; pass < PASSES; pass++) {
            Collections.shuffle(rows, dropout.random);
            double pace = PACE * (1 - (double) pass / PASSES);
            rows.forEach(row -> dropout.learn(row, pace));
        }
        return dropout.among(learnt);
    }

    private void learn(Row row, double pace) {
        look(row.pieces());
        double unit = row.unit() / SHARE;
        double slope = probability(row, unit) - (row.negative() ? 1 : 0);
        if (Math.abs(slope) < LEARNT) {
            return;
        }
        for (int i = 0; i < size; i++) {
            double step = slope * unit * length(seen[i]);
            moved[seen[i]] += (float) (step * step);
            weights[seen[i]] -= pace * step / (Math.sqrt(moved[seen[i]]) + LEAST);
        }
    }

    /** Draws the pieces that are seen this time. */
    private void look(int[] pieces) {
        if (seen.length < pieces.length) {
            seen = new int[pieces.length];
        }
        size = 0;
        for (int piece : pieces) {
            if (random.nextDouble() < SHARE) {
                seen[size++] = piece;
            }
        }
    }

    private double probability(Row row, double unit) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[seen[i]] * length(seen[i]);
        }
        return 1 / (1 + StrictMath.exp(-sum * unit - row.others()));
    }

    /** The root makes telling pieces stand out less: they are many, and hidden by turns. */
    private double length(int piece) {
        return Math.sqrt(ratios.of(piece));
    }

    private double[] among(double[] learnt) {
        var all = learnt.clone();
        for (int piece = 0; piece < Grams.BUCKETS; piece++) {
            if (Grams.isOfRuns(piece)) {
                all[piece] = weights[piece] * length(piece);
            }
        }
        return all;
    }
}
