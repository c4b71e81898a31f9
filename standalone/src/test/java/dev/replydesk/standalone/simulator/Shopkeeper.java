package dev.replydesk.standalone.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the simulator as a shop does, and as the one who plays the customers. */
record Shopkeeper(String url, String token) {

    static final String LIST = "/api/v1/feedbacks?isAnswered=false&take=100&skip=0";
    static final String ANSWER = "/api/v1/feedbacks/answer";
    static final String POLITE = "Thank you for telling us, we are sorry and send a new one today.";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null, Duration.ofSeconds(20));
    }

    HttpResponse<String> send(String method, String path, String body, Duration patience) throws IOException,
            InterruptedException {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(patience).header("Authorization", token)
                .method(method, publisher);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> answer(String id, String text) throws IOException, InterruptedException {
        return send("POST", ANSWER, words(id, text), Duration.ofSeconds(20));
    }

    HttpResponse<String> edit(String id, String text) throws IOException, InterruptedException {
        return send("PATCH", ANSWER, words(id, text), Duration.ofSeconds(20));
    }

    private static String words(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text).toString();
    }

    /** A customer writes. */
    void writes(String id, Instant at, int stars, String text, int photos) throws IOException, InterruptedException {
        var feedback = JSON.createObjectNode().put("id", id).put("createdAt", at.toString()).put("stars", stars)
                .put("text", text).put("userName", "Ada").put("nmId", 7).put("productName", "Mug")
                .put("photos", photos);
        admin("POST", "feedbacks", feedback.toString());
    }

    void fails(String fault) throws IOException, InterruptedException {
        admin("PUT", "fault", fault);
    }

    void recovers() throws IOException, InterruptedException {
        admin("DELETE", "fault", null);
    }

    private void admin(String method, String path, String body) throws IOException, InterruptedException {
        var answer = send(method, "/simulator/" + path, body, Duration.ofSeconds(20));
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    JsonNode state() throws IOException, InterruptedException {
        return JSON.readTree(get("/simulator/state").body());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("data");
    }

    /** The state of the shop's answer; empty while there is none. */
    String answerState(String id) throws IOException, InterruptedException {
        return json("/api/v1/feedback?id=" + id).path("answer").path("state").asString("");
    }
}
