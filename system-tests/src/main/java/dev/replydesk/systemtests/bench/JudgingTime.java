package dev.replydesk.systemtests.bench;

import dev.replydesk.review.detection.domain.DetectionSettings;
import dev.replydesk.review.detection.domain.Judge;
import dev.replydesk.review.detection.domain.Said;
import dev.replydesk.review.detection.domain.model.SentimentModel;
import dev.replydesk.review.detection.domain.painpoint.PainPointRules;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;

/** How long the whole verdict on one review takes: language, score, evidence, and the pain points of each clause. */
final class JudgingTime {
    private static final int LENGTH = 200;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 7;
    private static final double ALLOWED = 50;

    private final Judge judge;

    JudgingTime(SentimentModel model) {
        judge = new Judge(model, PainPointRules.shipped(), DetectionSettings.BUILT_IN);
    }

    /** Held-out texts that are long enough, cut to one length, as reviews of two stars. */
    Row row(String language, List<String> texts) {
        var reviews = texts.stream().filter(text -> text.length() >= LENGTH)
                .map(text -> new Said(2, null, text.substring(0, LENGTH), language)).toList();
        var _ = IntStream.range(0, WARM_UP).mapToDouble(_ -> micros(reviews)).sum();
        double median = Medians.median(IntStream.range(0, ROUNDS).mapToDouble(_ -> micros(reviews)).toArray());
        return new Row("detection", language + " judging 200 characters", median, "µs", ALLOWED, median / ALLOWED);
    }

    /** Time of the processor, so that a busy machine does not count. */
    private double micros(List<Said> reviews) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        var _ = reviews.stream().mapToInt(said -> judge.judge(said).complaints().size()).sum();
        return (thread.getCurrentThreadCpuTime() - start) / 1e3 / reviews.size();
    }
}
