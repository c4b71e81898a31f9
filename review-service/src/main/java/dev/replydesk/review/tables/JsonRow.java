package dev.replydesk.review.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object as a flat row: what is nested is named with dots, a list is written with a blank between its values.
 */
final class JsonRow {
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final int DEEPEST = 5;

    private JsonRow() {
    }

    static Map<String, String> values(String line) {
        var row = new LinkedHashMap<String, String>();
        add(row, "", object(line), 0);
        return row;
    }

    private static JsonNode object(String line) {
        try {
            var node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw ProblemException.invalid("", "the line is not valid JSON");
        }
        throw ProblemException.invalid("", "the line must be a JSON object");
    }

    private static void add(Map<String, String> row, String name, JsonNode node, int depth) {
        if (node.isObject() && depth < DEEPEST) {
            node.properties().forEach(field -> add(row, name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
                    field.getValue(), depth + 1));
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> append(row, name, text(one)));
        } else if (!node.isNull()) {
            append(row, name, text(node));
        }
    }

    private static void append(Map<String, String> row, String name, String value) {
        if (!value.isBlank()) {
            row.merge(name, value, (before, next) -> before + " " + next);
        }
    }

    /** Half of a surrogate pair, which JSON can write, cannot be stored as UTF-8. */
    private static String text(JsonNode value) {
        var text = value.isValueNode() ? value.asString() : value.toString();
        return new String(text.getBytes(UTF_8), UTF_8).strip();
    }
}
