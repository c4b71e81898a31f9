package dev.replydesk.systemtests.desk;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back, whole: journeys look at status and headers as much as at the body. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode body() {
        return JSON.readTree(text.isEmpty() ? "null" : text);
    }

    /** One value deep in the body, by JSON pointer. */
    public String at(String pointer) {
        return body().at(pointer).asString();
    }

    /** The lines of an NDJSON answer. */
    public List<JsonNode> lines() {
        return text.lines().map(line -> (JsonNode) JSON.readTree(line)).toList();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Stream<JsonNode> items() {
        return body().path("items").valueStream();
    }
}
