package dev.replydesk.chassis.outbox;

import dev.replydesk.chassis.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Splits a batch into its events without reading their data, which the consumer's type does later. */
final class IncomingReader {
    private static final byte[] NOTHING = "null".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    private final JsonMapper json;

    IncomingReader(JsonMapper json) {
        this.json = json;
    }

    List<Incoming> read(byte[] body) {
        try (var parser = json.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw notABatch();
            }
            var events = new ArrayList<Incoming>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                events.add(event(parser, body));
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw notABatch();
            }
            return events;
        } catch (JacksonException | NullPointerException e) {
            throw notABatch();
        }
    }

    private static Incoming event(JsonParser parser, byte[] body) {
        var attributes = new HashMap<String, String>();
        var data = NOTHING;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("data")) {
                data = slice(parser, body);
            } else if (value.isScalarValue()) {
                attributes.put(name, Objects.requireNonNullElse(parser.getValueAsString(), ""));
            } else {
                var unused = parser.skipChildren();
            }
        }
        return incoming(attributes, data);
    }

    private static byte[] slice(JsonParser parser, byte[] body) {
        var from = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren().finishToken();
        return Arrays.copyOfRange(body, (int) from, (int) parser.currentLocation().getByteOffset());
    }

    private static Incoming incoming(Map<String, String> attributes, byte[] data) {
        return new Incoming(needed(attributes, "id"), needed(attributes, "source"), needed(attributes, "type"), needed(
                attributes, "subject"), attributes.get("time"), attributes.get("merchantid"),
                attributes.get("sequence"), attributes.get("requestid"), data);
    }

    private static String needed(Map<String, String> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name));
    }

    private static ProblemException notABatch() {
        return ProblemException.invalid("", "must be a JSON list of CloudEvents with id, source, type and subject");
    }
}
