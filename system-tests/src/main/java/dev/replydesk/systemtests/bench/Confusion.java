package dev.replydesk.systemtests.bench;

/** How often a judgement and its label agreed, counted for the class that matters. */
record Confusion(int hits, int falseAlarms, int missed, int rightlyLeft) {

    static final Confusion NONE = new Confusion(0, 0, 0, 0);

    Confusion and(boolean said, boolean labelled) {
        return new Confusion(hits + (said && labelled ? 1 : 0), falseAlarms + (said && !labelled ? 1 : 0),
                missed + (!said && labelled ? 1 : 0), rightlyLeft + (!said && !labelled ? 1 : 0));
    }

    Confusion plus(Confusion other) {
        return new Confusion(hits + other.hits, falseAlarms + other.falseAlarms, missed + other.missed,
                rightlyLeft + other.rightlyLeft);
    }

    double accuracy() {
        return share(hits + rightlyLeft, hits + falseAlarms + missed + rightlyLeft);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
        return share(2 * hits, 2 * hits + falseAlarms + missed);
    }

    double recall() {
        return share(hits, hits + missed);
    }

    double falseAlarmRate() {
        return share(falseAlarms, falseAlarms + rightlyLeft);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
