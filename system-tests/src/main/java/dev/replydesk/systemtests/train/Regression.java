package dev.replydesk.systemtests.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.replydesk.review.detection.domain.text.Grams;
import dev.replydesk.review.detection.domain.text.NormalText;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.List;

/** L2 logistic regression by LIBLINEAR over rows of unit length; the ratios are folded back into its weights. */
final class Regression {
    private static final double COST = 8;
    private static final double TOLERANCE = 0.01;
    private static final int BIAS = Grams.BUCKETS + 1;

    private Regression() {
    }

    /** The weight of each bucket, then the bias. */
    static double[] train(List<Labelled> texts) {
        var rows = texts.stream().map(t -> Grams.of(NormalText.of(t.text())).distinct()).toList();
        var labels = texts.stream().mapToDouble(t -> t.negative() ? 1 : 0).toArray();
        var ratios = CountRatios.of(rows, labels);
        var problem = new Problem();
        problem.l = labels.length;
        problem.n = BIAS;
        problem.bias = 1;
        problem.y = labels;
        problem.x = rows.stream().map(row -> features(row, ratios)).toArray(Feature[][]::new);
        return weights(problem, ratios);
    }

    private static Feature[] features(int[] row, CountRatios ratios) {
        var features = new Feature[row.length + 1];
        double length = Math.sqrt(Math.max(1, row.length));
        for (int i = 0; i < row.length; i++) {
            features[i] = new FeatureNode(row[i] + 1, ratios.of(row[i]) / length);
        }
        features[row.length] = new FeatureNode(BIAS, 1);
        return features;
    }

    private static double[] weights(Problem problem, CountRatios ratios) {
        Linear.disableDebugOutput();
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        var weights = model.getFeatureWeights();
        for (int bucket = 0; bucket < Grams.BUCKETS; bucket++) {
            weights[bucket] *= sign * ratios.of(bucket);
        }
        weights[Grams.BUCKETS] *= sign;
        return weights;
    }
}
