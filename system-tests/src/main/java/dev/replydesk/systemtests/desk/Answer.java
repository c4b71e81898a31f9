package dev.replydesk.systemtests.desk;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
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

    /** The body, once the status was found to be the expected one. */
    @CanIgnoreReturnValue
    public JsonNode expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected %d but got %d %s".formatted(expected, status, text));
        }
        return body();
    }

    /** The problem, once status and type were found to be the expected ones. */
    @CanIgnoreReturnValue
    public JsonNode expectProblem(int expected, String type) {
        var problem = expect(expected);
        if (!problem.path("type").asString().endsWith("/problems/" + type)) {
            throw new AssertionError("expected the problem %s but got %s".formatted(type, text));
        }
        return problem;
    }

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("no ETag with " + text));
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public Stream<JsonNode> items() {
        return body().path("items").valueStream();
    }
}
