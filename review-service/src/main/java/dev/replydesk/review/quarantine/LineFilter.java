package dev.replydesk.review.quarantine;

import com.mongodb.client.model.Filters;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which lines a list shows; what is null does not filter. */
public record LineFilter(@Nullable String importId, @Nullable Boolean resolved) {
    static final Bson OPEN = Filters.exists("resolution", false);

    Bson query() {
        var wanted = Stream.of(importId == null ? null : Filters.eq("importId", importId), state())
                .flatMap(Stream::ofNullable).toList();
        return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    }

    private @Nullable Bson state() {
        if (resolved == null) {
            return null;
        }
        return resolved ? Filters.exists("resolution") : OPEN;
    }
}
