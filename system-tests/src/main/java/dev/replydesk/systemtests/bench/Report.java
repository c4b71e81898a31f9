package dev.replydesk.systemtests.bench;

import java.util.Arrays;
import java.util.List;

/** Prints rows the way the command line asked for: a table, or one JSON object a line. */
public final class Report {

    private final boolean json;

    public Report(String... args) {
        this.json = Arrays.asList(args).contains("--json");
    }

    /** Says what is going on, where it cannot be mistaken for a result. */
    public void progress(String sentence) {
        System.err.println(sentence);
    }

    public void print(List<Row> rows) {
        rows.forEach(row -> System.out.println(json ? row.json() : row.line()));
    }
}
