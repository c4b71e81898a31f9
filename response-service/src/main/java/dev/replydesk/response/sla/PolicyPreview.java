package dev.replydesk.response.sla;

import java.util.List;

/** How many open cases each policy would match, in the order of the policies. */
public record PolicyPreview(long openCases, List<Row> rows) {
    public PolicyPreview {
        rows = List.copyOf(rows);
    }

    /** One policy and its cases. */
    public record Row(String name, long cases) {}
}
