package dev.replydesk.review.imports;

import dev.replydesk.chassis.problem.FieldProblem;
import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.imports.domain.ImportField;
import dev.replydesk.review.imports.domain.RowReading;
import dev.replydesk.review.tables.RawRecord;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with its values, or with the reason why it has none. */
record ReadRow(RawRecord raw, Map<ImportField, String> values, String shop, @Nullable ProblemException broken) {
    private static final int KEY = 16;

    static ReadRow of(RawRecord raw, OpenFile file) {
        try {
            var row = file.reader().read(raw).values();
            return new ReadRow(raw, file.mapping().pick(row), file.mapping().shop(row), null);
        } catch (ProblemException e) {
            return new ReadRow(raw, Map.of(), "", e);
        }
    }

    boolean needsName() {
        return broken == null && !values.containsKey(ImportField.EXTERNAL_ID);
    }

    /** What equal rows have in common. */
    String name() {
        var parts = new ArrayList<String>();
        parts.add(shop);
        for (var field : ImportField.values()) {
            var value = values.get(field);
            if (value != null && field.tellsApart()) {
                parts.add(field.key());
                parts.add(value);
            }
        }
        return Ids.hash("row_", parts.toArray(String[]::new));
    }

    /** Shorter, to remember it by. */
    static String key(String name) {
        return name.substring(0, KEY);
    }

    static ProblemException problem(RowReading.Bad bad) {
        return ProblemException.invalid(
                bad.faults().stream().map(f -> new FieldProblem(f.field(), f.message())).toList());
    }
}
