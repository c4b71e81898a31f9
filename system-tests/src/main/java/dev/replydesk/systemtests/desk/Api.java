package dev.replydesk.systemtests.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** The public API as one caller sees it; every call returns whatever was answered. */
public record Api(String url, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    /** No caller waits longer for an answer. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    public static Api anonymous(String url) {
        return new Api(url, Map.of());
    }

    public Api withKey(String key) {
        return with("Authorization", "Bearer " + key);
    }

    /** Signs in as a person does; later calls carry the cookie and the CSRF token. */
    public Api signedIn(String user, String password) {
        var answer = post("/api/v1/sessions", "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, password));
        if (answer.status() != 201) {
            throw new IllegalStateException(
                    "sign-in was answered with %d %s".formatted(answer.status(), answer.text()));
        }
        var cookie = answer.header("Set-Cookie").split(";", 2)[0];
        return with("Cookie", cookie).with("X-CSRF-Token", answer.at("/csrfToken"));
    }

    public Api with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(url, more);
    }

    public Api ifMatch(String version) {
        return with("If-Match", version);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return sendJson("POST", path, json);
    }

    public Answer put(String path, String json) {
        return sendJson("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return sendJson("PATCH", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Lines of JSON, answered line by line. */
    public Answer postLines(String path, String lines) {
        return with("Content-Type", "application/x-ndjson").send("POST", path, BodyPublishers.ofString(lines));
    }

    /** A file as the part "file", after its "options"; read while it is sent. */
    public Answer postFile(String path, String options, Path file) {
        var begin = """
                --replydesk-part
                Content-Disposition: form-data; name="options"
                Content-Type: application/json

                %s
                --replydesk-part
                Content-Disposition: form-data; name="file"; filename="%s"
                Content-Type: application/octet-stream

                """.formatted(options, file.getFileName()).replace("\n", "\r\n");
        var body = BodyPublishers.concat(BodyPublishers.ofString(begin), content(file),
                BodyPublishers.ofString("\r\n--replydesk-part--\r\n"));
        return with("Content-Type", "multipart/form-data; boundary=replydesk-part").send("POST", path, body);
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body whose type is that of the header given before. */
    public Answer postText(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    public Answer send(String method, String path, String json) {
        return sendJson(method, path, json);
    }

    /** The status alone, of an answer that may have no end. */
    public int statusOf(String path) {
        var answer = exchange("GET", path, BodyPublishers.noBody(), BodyHandlers.ofInputStream());
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.statusCode();
    }

    /** The generated client of a part of the API, so that a changed contract breaks the compile of the journeys. */
    public <T> T client(Class<T> type) {
        var client = WebClient.builder().baseUrl(url).defaultHeaders(h -> headers.forEach(h::set)).build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build().createClient(type);
    }

    public CompletableFuture<Answer> postAsync(String path, String json) {
        return with("Content-Type", "application/json").sendAsync(path, json);
    }

    public CompletableFuture<Answer> postLinesAsync(String path, String lines) {
        return with("Content-Type", "application/x-ndjson").sendAsync(path, lines);
    }

    private CompletableFuture<Answer> sendAsync(String path, String body) {
        return CLIENT.sendAsync(request("POST", path, BodyPublishers.ofString(body)), BodyHandlers.ofString())
                .thenApply(Answer::of);
    }

    private Answer sendJson(String method, String path, String json) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        return CleanErrors.check(Answer.of(exchange(method, path, body, BodyHandlers.ofString())));
    }

    private <T> HttpResponse<T> exchange(String method, String path, BodyPublisher body, BodyHandler<T> handler) {
        try {
            return CLIENT.send(request(method, path, body), handler);
        } catch (IOException e) {
            throw new UncheckedIOException("%s %s got no answer".formatted(method, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(LIMIT).method(method, body);
        headers.forEach(request::header);
        return request.build();
    }
}
