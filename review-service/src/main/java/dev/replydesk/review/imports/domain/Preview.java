package dev.replydesk.review.imports.domain;

import dev.replydesk.review.imports.domain.RowReading.Fault;
import dev.replydesk.review.tables.domain.Dialect;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the beginning of a file seems to be, and what its first rows would become. */
public record Preview(@Nullable Failure failure, boolean gzip, @Nullable Dialect dialect, @Nullable String source,
        List<String> header, Map<String, String> columns, DateGuess dates, List<Line> lines) {

    /** One row, as it would be stored, and what is wrong with it. */
    public record Line(long number, Map<String, String> shown, List<Fault> faults) {}

    public static Preview of(Failure why) {
        return new Preview(why, false, null, null, List.of(), Map.of(), new DateGuess(List.of(), false), List.of());
    }
}
