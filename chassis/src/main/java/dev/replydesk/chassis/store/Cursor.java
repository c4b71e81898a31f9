package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import dev.replydesk.chassis.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The sort values of the last row of a page, sealed from meddling by being opaque and checked when it comes back. */
public record Cursor(List<String> parts) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIX = "is not a cursor of this list; take nextCursor from its last answer or leave it out";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(String::valueOf).toList());
    }

    public String encode() {
        var json = JSON.writeValueAsString(parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor of a request, or null for its first page; anything else than {@code size} texts is a 400. */
    public static @Nullable Cursor decode(@Nullable String text, int size) {
        if (text == null) {
            return null;
        }
        try {
            var parts = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
            if (parts != null && parts.length == size && !Arrays.asList(parts).contains(null)) {
                return Cursor.of((Object[]) parts);
            }
        } catch (IllegalArgumentException | JacksonException e) {
            throw bad();
        }
        throw bad();
    }

    public String text(int index) {
        return parts.get(index);
    }

    public Instant instant(int index) {
        return parsed(index, Instant::parse);
    }

    public long number(int index) {
        return parsed(index, Long::valueOf);
    }

    /** What comes after this cursor, made of an instant and an id, in a list with the latest first. */
    public Bson olderBy(String field) {
        var earlier = Filters.lt(field, instant(0));
        var sameInstant = Filters.and(Filters.eq(field, instant(0)), Filters.lt(AggregateCodec.ID, text(1)));
        return Filters.or(earlier, sameInstant);
    }

    private <V> V parsed(int index, Function<String, V> reader) {
        try {
            return reader.apply(parts.get(index));
        } catch (RuntimeException e) {
            throw bad();
        }
    }

    private static ProblemException bad() {
        return ProblemException.invalid("cursor", FIX);
    }
}
