package dev.replydesk.review;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list and where the next one begins; null at the end. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Makes a page of rows that were read one more than asked for: the extra one proves that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()));
    }
}
