package dev.replydesk.review.imports.domain;

import java.util.List;
import java.util.Map;

/** What came of reading a row. */
public sealed interface RowReading {
    /** The row as it would be stored, as far as it could be read. */
    Map<String, String> shown();

    /** It can be stored. */
    record Good(Draft draft) implements RowReading {
        @Override
        public Map<String, String> shown() {
            return draft.shown();
        }
    }

    /** It cannot, and why. */
    record Bad(Map<String, String> shown, List<Fault> faults) implements RowReading {}

    /** One field and how to put it right. */
    record Fault(String field, String message) {}
}
