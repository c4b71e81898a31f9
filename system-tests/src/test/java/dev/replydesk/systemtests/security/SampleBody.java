package dev.replydesk.systemtests.security;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A body that fits a schema: every required field, and the optional ones that name things by id or hold such ones. */
final class SampleBody {

    private final Function<String, String> ids;

    /**
     * @param ids
     *            gives the value for a field that names something, by the name of the field; null leaves it to the
     *            schema
     */
    SampleBody(Function<String, String> ids) {
        this.ids = ids;
    }

    Map<String, Object> of(Map<String, Object> schema) {
        var body = new LinkedHashMap<String, Object>();
        var required = Contracts.list(schema, "required");
        Contracts.map(schema, "properties").forEach((name, property) -> {
            if (required.contains(name) || names(name, Contracts.cast(property))) {
                body.put(name, value(name, Contracts.cast(property)));
            }
        });
        return body;
    }

    private boolean names(String name, Map<String, Object> schema) {
        return ids.apply(name) != null || Contracts.map(schema, "properties").entrySet().stream()
                .anyMatch(inside -> names(inside.getKey(), Contracts.cast(inside.getValue())))
                || schema.containsKey("items") && names("", Contracts.map(schema, "items"));
    }

    private Object value(String name, Map<String, Object> schema) {
        var type = schema.get("type") instanceof List<?> types ? types.getFirst() : schema.get("type");
        return switch (String.valueOf(type)) {
            case "object" -> of(schema);
            case "array" -> List.of(value(name, Contracts.map(schema, "items")));
            case "integer", "number" -> schema.getOrDefault("minimum", 1);
            case "boolean" -> true;
            default -> text(name, schema);
        };
    }

    private Object text(String name, Map<String, Object> schema) {
        var id = ids.apply(name);
        if (id != null) {
            return id;
        }
        if (!Contracts.list(schema, "enum").isEmpty()) {
            return Contracts.list(schema, "enum").getFirst();
        }
        if ("date-time".equals(schema.get("format"))) {
            return Instant.now().plusSeconds(name.equals("until") ? 3_600 : -60).toString();
        }
        return switch (name) {
            case "url" -> "https://example.org/somewhere";
            case "mail" -> "probe-" + System.nanoTime() + "@example.org";
            case "firstReply" -> "PT24H";
            case "zone" -> "UTC";
            case "offset" -> "PT0S";
            case "from" -> "22:00";
            case "to" -> "07:00";
            case "head" -> "cmF0aW5n";
            case "externalId" -> "probe-" + System.nanoTime();
            default -> "a sample text";
        };
    }
}
