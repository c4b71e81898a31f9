package dev.replydesk.systemtests.bench;

/** Rows that say "so many of so many": the whole is the baseline. */
final class Shares {

    private Shares() {
    }

    static Row row(String name, long found, long all, String unit) {
        return new Row("courtesy", name, found, unit, all, all == 0 ? 0 : (double) found / all);
    }
}
