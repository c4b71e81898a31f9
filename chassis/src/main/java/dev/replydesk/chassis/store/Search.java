package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which aggregates are wanted, in which order and how many; {@code most} is 0 for all of them. */
public record Search(Bson filter, @Nullable Bson order, int most, @Nullable String index, @Nullable Bson fields) {

    public static Search where(Bson filter) {
        return new Search(filter, null, 0, null, null);
    }

    public static Search all() {
        return where(Filters.empty());
    }

    public Search sorted(Bson by) {
        return new Search(filter, by, most, index, fields);
    }

    public Search first(int wanted) {
        return new Search(filter, order, wanted, index, fields);
    }

    /** Reads along this index, whatever the planner thinks. */
    public Search along(String name) {
        return new Search(filter, order, most, name, fields);
    }

    /** Leaves these fields unread; they come back as null or zero, so the record must be able to be without them. */
    public Search without(String... unread) {
        return new Search(filter, order, most, index, Projections.exclude(unread));
    }

    Search and(Bson more) {
        return new Search(Filters.and(more, filter), order, most, index, fields);
    }
}
