package dev.replydesk.response.reports;

import dev.replydesk.response.cases.CohortService;
import dev.replydesk.response.reports.domain.Compliance;
import java.util.Comparator;
import java.util.List;

/** How promises were kept in a span of days: all together, and by day or shop. */
public record ComplianceReport(CohortService.Span span, By by, Compliance total, List<Row> rows) {

    /** What the rows are. */
    public enum By {
        DAY, SHOP
    }

    /** A day, or a shop by its name. */
    public record Row(String name, String shopId, Compliance compliance) {}

    record Key(String name, String shopId) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::name).thenComparing(Key::shopId);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
