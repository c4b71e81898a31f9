package dev.replydesk.gateway;

import dev.replydesk.chassis.store.Cursor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some items of a list in the order of their ids, and where the next ones begin. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Cuts off the one item that was read beyond the limit to learn whether there are more. */
    public static <T> Page<T> of(List<T> read, int limit, Function<T, String> id) {
        if (read.size() <= limit) {
            return new Page<>(List.copyOf(read), null);
        }
        var items = List.copyOf(read.subList(0, limit));
        return new Page<>(items, Cursor.of(id.apply(items.getLast())).encode());
    }

    /** The id after which a page starts; the empty text, which is before every id, for the first one. */
    public static String startsAfter(@Nullable String cursor) {
        var decoded = Cursor.decode(cursor, 1);
        return decoded == null ? "" : decoded.text(0);
    }
}
