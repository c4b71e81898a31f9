package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which aggregates are wanted, in which order and how many; {@code most} is 0 for all of them. */
public record Search(Bson filter, @Nullable Bson order, int most, @Nullable String index) {

    public static Search where(Bson filter) {
        return new Search(filter, null, 0, null);
    }

    public static Search all() {
        return where(Filters.empty());
    }

    public Search sorted(Bson by) {
        return new Search(filter, by, most, index);
    }

    public Search first(int wanted) {
        return new Search(filter, order, wanted, index);
    }

    /** Reads along this index, whatever the planner thinks. */
    public Search along(String name) {
        return new Search(filter, order, most, name);
    }

    Search and(Bson more) {
        return new Search(Filters.and(more, filter), order, most, index);
    }
}
