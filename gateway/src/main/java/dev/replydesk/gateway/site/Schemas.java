package dev.replydesk.gateway.site;

import static dev.replydesk.gateway.site.Yaml.list;
import static dev.replydesk.gateway.site.Yaml.map;
import static dev.replydesk.gateway.site.Yaml.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of one document, each shown as a table of its fields. */
final class Schemas {
    private static final Set<String> LIMITS = Set.of("minimum", "maximum", "minLength", "maxLength", "minItems",
            "maxItems", "pattern", "default");
    private final Map<String, Object> document;

    Schemas(Map<String, Object> document) {
        this.document = document;
    }

    /** The thing itself, or what its {@code $ref} points to. */
    Map<String, Object> resolved(@Nullable Object value) {
        var here = map(value);
        var reference = text(here.get("$ref"));
        if (reference.isEmpty()) {
            return here;
        }
        Object target = document;
        for (var step : reference.substring(2).split("/", -1)) {
            target = map(target).get(step);
        }
        return map(target);
    }

    /** The fields of an object, or its type in words. */
    String table(@Nullable Object schema) {
        var resolved = resolved(schema);
        var fields = map(resolved.get("properties"));
        if (fields.isEmpty()) {
            return "<p class=\"type\">" + type(schema) + "</p>";
        }
        var required = list(resolved.get("required"));
        var rows = fields.entrySet().stream().map(f -> row(f.getKey(), f.getValue(), required.contains(f.getKey())))
                .collect(Collectors.joining());
        return "<table><thead><tr><th>field</th><th>type</th><th>meaning</th></tr></thead>" + rows + "</table>";
    }

    String type(@Nullable Object schema) {
        var resolved = resolved(schema);
        var name = text(map(schema).get("$ref")).replaceAll(".*/", "");
        if (resolved.containsKey("enum")) {
            return list(resolved.get("enum")).stream().map(v -> "<code>" + Html.escape(text(v)) + "</code>")
                    .collect(Collectors.joining(" "));
        }
        if ("array".equals(resolved.get("type"))) {
            return "list of " + type(resolved.get("items"));
        }
        return Html.escape(name.isEmpty() ? plain(resolved) : name);
    }

    private String row(String name, @Nullable Object schema, boolean required) {
        var resolved = resolved(schema);
        var notes = new ArrayList<String>(List.of(text(resolved.get("description"))));
        LIMITS.stream().sorted().filter(resolved::containsKey)
                .forEach(l -> notes.add(l + " `" + resolved.get(l) + "`"));
        return "<tr><td><code>%s</code>%s</td><td>%s</td><td>%s</td></tr>".formatted(Html.escape(name), required
                ? " <span class=\"required\">required</span>"
                : "", type(schema),
                Html.markdown(String.join("  \n",
                        notes)));
    }

    private static String plain(Map<String, Object> schema) {
        var type = list(schema.get("type")).isEmpty()
                ? text(schema.get("type"))
                : list(schema.get("type")).stream().map(String::valueOf).collect(Collectors.joining(" or "));
        var format = text(schema.get("format"));
        return (type.isEmpty() ? "object" : type) + (format.isEmpty() ? "" : ", " + format);
    }
}
