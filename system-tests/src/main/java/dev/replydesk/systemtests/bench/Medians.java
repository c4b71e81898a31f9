package dev.replydesk.systemtests.bench;

import java.util.Arrays;

/** Order statistics of a handful of measurements. */
final class Medians {

    private Medians() {
    }

    static double median(double... values) {
        return quantile(0.5, values);
    }

    /** The smallest value that at least the share {@code q} of all values does not exceed. */
    static double quantile(double q, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(q * sorted.length) - 1)];
    }
}
