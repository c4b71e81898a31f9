package dev.replydesk.standalone.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what customers wrote before the visitor came, in one batch; sent twice it is stored once. */
record Reviews(DeskApi desk) {

    private static final JsonMapper JSON = JsonMapper.shared();

    void send(List<Sample> samples, Instant since) throws InterruptedException {
        var lines = samples.stream().map(s -> s.submission(since) + "\n").collect(Collectors.joining());
        var answers = desk.postLines("/api/v1/reviews/batch", lines).text();
        answers.lines().map(Reviews::read).filter(line -> line.path("status").asString().equals("rejected"))
                .findFirst().ifPresent(line -> {
                    throw new DemoFailure("line %d of the sample reviews was refused: %s".formatted(
                            line.path("line").asInt(), line.path("error").path("detail").asString("")));
                });
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new DemoFailure("the batch was answered with something that is no JSON", e);
        }
    }
}
