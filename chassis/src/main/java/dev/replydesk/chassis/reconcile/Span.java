package dev.replydesk.chassis.reconcile;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The time that is looked through: from the beginning where {@code from} is null, and never up to now, because what is
 * still on its way is no finding.
 */
public record Span(@Nullable Instant from, Instant until) {

    /** Whether nothing is left out but what is still on its way. */
    public boolean isEverything() {
        return from == null;
    }

    /** What was written in it by this field; what has no such field was there from the beginning. */
    public Bson by(String field) {
        return from == null
                ? Filters.not(Filters.gt(field, until))
                : Filters.and(Filters.gte(field, from), Filters.lte(field, until));
    }
}
