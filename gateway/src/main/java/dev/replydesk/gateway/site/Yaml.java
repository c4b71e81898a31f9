package dev.replydesk.gateway.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into a parsed document where any value may be missing or of another kind. */
final class Yaml {
    private Yaml() {
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }
}
