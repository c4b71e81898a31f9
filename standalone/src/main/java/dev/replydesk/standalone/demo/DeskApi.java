package dev.replydesk.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An API as the demo uses it: JSON both ways, and whatever is not as expected is a sentence. */
record DeskApi(String url, String authorization, HttpClient client) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static DeskApi withKey(String url, String key) {
        return new DeskApi(url, "Bearer " + key, newClient());
    }

    /** The raw token, as marketplaces want it. */
    static DeskApi withToken(String url, String token) {
        return new DeskApi(url, token, newClient());
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** What was answered. */
    record Answer(int status, String text, @Nullable String etag) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JacksonException e) {
                throw new DemoFailure("it was answered with something that is no JSON (%d)".formatted(status), e);
            }
        }
    }

    Answer get(String path) throws InterruptedException {
        return expect(send("GET", path, "", Map.of()), path, 200);
    }

    Answer post(String path, JsonNode body, Integer... expected) throws InterruptedException {
        return expect(send("POST", path, body.toString(), Map.of("Content-Type", "application/json")), path, expected);
    }

    Answer postLines(String path, String lines) throws InterruptedException {
        return expect(send("POST", path, lines, Map.of("Content-Type", "application/x-ndjson")), path, 200);
    }

    Answer put(String path, JsonNode body, @Nullable String etag, Integer... expected) throws InterruptedException {
        return expect(change("PUT", path, body, etag), path, expected);
    }

    Answer patch(String path, JsonNode body, @Nullable String etag) throws InterruptedException {
        return expect(change("PATCH", path, body, etag), path, 200);
    }

    private Answer change(String method, String path, JsonNode body, @Nullable String etag)
            throws InterruptedException {
        return send(method, path, body.toString(),
                Map.of("Content-Type", "application/json", "If-Match", Objects.requireNonNullElse(etag, "*")));
    }

    private Answer send(String method, String path, String body, Map<String, String> headers)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE)
                .header("Authorization", authorization)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new DemoFailure("%s gave no answer".formatted(path), e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("ETag").orElse(null));
    }

    private static Answer expect(Answer answer, String path, Integer... expected) {
        if (!List.of(expected).contains(answer.status())) {
            throw new DemoFailure("%s was answered with %d %s".formatted(path, answer.status(), detail(answer)));
        }
        return answer;
    }

    private static String detail(Answer answer) {
        try {
            return JSON.readTree(answer.text()).path("detail").asString("");
        } catch (JacksonException e) {
            return "";
        }
    }
}
