package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which aggregates are wanted, in which order and how many; {@code most} is 0 for all of them, {@code together} is how
 * many the server hands over at once, or 0 for as many as it likes.
 */
public record Search(Bson filter, @Nullable Bson order, int most, int together, @Nullable String index) {

    public static Search where(Bson filter) {
        return new Search(filter, null, 0, 0, null);
    }

    public static Search all() {
        return where(Filters.empty());
    }

    public Search sorted(Bson by) {
        return new Search(filter, by, most, together, index);
    }

    public Search first(int wanted) {
        return new Search(filter, order, wanted, together, index);
    }

    /** All of them, so many at a time: what is read later is as it stands later. */
    public Search inPagesOf(int size) {
        return new Search(filter, order, most, size, index);
    }

    /** Reads along this index, whatever the planner thinks. */
    public Search along(String name) {
        return new Search(filter, order, most, together, name);
    }

    Search and(Bson more) {
        return new Search(Filters.and(more, filter), order, most, together, index);
    }
}
