package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.bench.SeenCommits.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What became of deadlines: by how many seconds each was noticed late, and which twice, never, or too early. */
record Fired(double[] lags, long twice, long lost, long early) {

    static Fired of(Map<String, Instant> deadlines, List<Seen> seen) {
        var ours = seen.stream().filter(s -> deadlines.containsKey(s.deadline())).toList();
        var different = new HashSet<>(ours.stream().map(Seen::deadline).toList());
        double[] lags = ours.stream().mapToDouble(s -> lag(deadlines, s)).toArray();
        long early = ours.stream().filter(s -> lag(deadlines, s) < 0).count();
        return new Fired(lags, ours.size() - different.size(), deadlines.size() - different.size(), early);
    }

    /** Counted, not named. */
    static Fired of(double[] lags, long twice, long lost) {
        return new Fired(lags, twice, lost, Arrays.stream(lags).filter(lag -> lag < 0).count());
    }

    private static double lag(Map<String, Instant> deadlines, Seen seen) {
        return Duration.between(deadlines.getOrDefault(seen.deadline(), seen.at()), seen.at()).toNanos() / 1e9;
    }

    double max() {
        return quantile(1);
    }

    double p99() {
        return quantile(0.99);
    }

    private double quantile(double q) {
        return lags.length == 0 ? 0 : Medians.quantile(q, lags);
    }

    String told() {
        return "%,d fired: median %.2f s late, p99 %.2f s, last %.2f s; %d twice, %d lost, %d early"
                .formatted(lags.length, quantile(0.5), p99(), max(), twice, lost, early);
    }
}
