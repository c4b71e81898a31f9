package dev.replydesk.systemtests.bench;

import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.systemtests.bench.Resampling.Judged;
import dev.replydesk.systemtests.bench.SharedTexts.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How well the shipped model tells complaints on texts it was not trained from, beside the least it must reach, and how
 * many texts one core reads in a second.
 */
public final class DetectionBench {
    private static final Map<String, Double> FLOORS = Map.of("zh", 0.93, "en", 0.85);
    private static final Map<String, Double> OVERRIDES = Map.of("zh", 0.8, "en", 0.7);

    private final SentimentModel model = SentimentModel.shipped();
    private final SharedTexts texts = SharedTexts.find();
    private final Report report;

    private DetectionBench(Report report) {
        this.report = report;
    }

    public static void main(String[] args) {
        var report = new Report(args);
        report.print(new DetectionBench(report).rows());
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        texts.sentiment("dev").forEach((corpus, labelled) -> {
            report.progress("scoring " + corpus);
            rows.addAll(quality(corpus, labelled));
        });
        for (var language : List.of("zh", "en")) {
            rows.addAll(new PainPointQuality().rows(language, texts.painPoints(language)));
        }
        report.progress("timing");
        rows.add(new ScoringTime(model).row(texts.sentiment("dev")));
        texts.sentiment("dev").forEach((corpus, labelled) -> rows.add(new JudgingTime(model)
                .row(corpus.substring(0, 2), labelled.stream().map(Labelled::text).toList())));
        return rows;
    }

    private List<Row> quality(String corpus, List<Labelled> labelled) {
        double floor = FLOORS.getOrDefault(corpus.substring(0, 2), 0.0);
        var halves = judged(labelled, 0.5);
        var rows = new ArrayList<>(figure(corpus + " accuracy", halves, Confusion::accuracy, floor));
        rows.addAll(figure(corpus + " negative F1", halves, Confusion::f1, floor));
        var override = OVERRIDES.getOrDefault(corpus.substring(0, 2), 1.0);
        var sure = Resampling.count(judged(labelled, override));
        rows.add(percent(corpus + " override recall", sure.recall(), 1));
        rows.add(percent(corpus + " override false alarms", sure.falseAlarmRate(), 1));
        return rows;
    }

    private List<Judged> judged(List<Labelled> labelled, double threshold) {
        return labelled.stream().map(t -> new Judged(model.probability(t.text()) >= threshold, t.negative())).toList();
    }

    static List<Row> figure(String name, List<Judged> judged, ToDoubleFunction<Confusion> figure, double floor) {
        var interval = Resampling.of(judged, figure);
        return List.of(percent(name, figure.applyAsDouble(Resampling.count(judged)), floor),
                percent(name + " 95% from", interval.low(), floor), percent(name + " 95% to", interval.high(), floor));
    }

    static Row percent(String name, double share, double floor) {
        return new Row("detection", name, 100 * share, "%", 100 * floor, share / floor);
    }
}
