package dev.replydesk.systemtests.bench;

import java.util.Locale;

/** One measured figure beside its baseline, so that a figure is never quoted without what it is compared with. */
public record Row(String bench, String row, double value, String unit, double baseline, double ratio) {

    /** Against what we promise; at most 1 keeps the promise. */
    static Row promised(String bench, String row, double value, String unit, double promise) {
        return new Row(bench, row, value, unit, promise, value / promise);
    }

    /** Of what must not happen at all: the ratio is how often it did. */
    static Row none(String bench, String row, long times) {
        return new Row(bench, row, times, "times", 0, times);
    }

    String json() {
        return String.format(Locale.ROOT,
                "{\"bench\":\"%s\",\"row\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"baseline\":%.3f,\"ratio\":%.3f}",
                bench,
                row, value, unit, baseline, ratio);
    }

    String line() {
        return String.format(Locale.ROOT, "%-10s %-32s %12.2f %-8s  baseline %12.2f  ratio %6.3f", bench, row, value,
                unit, baseline, ratio);
    }
}
