package dev.replydesk.review.batch;

import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.api.model.BatchLineDto;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** Batches for tests, as text and as bytes. */
public record Lines(TestApi api) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public static String line(String externalId, int rating) {
        return line(externalId, rating, "The food was cold.");
    }

    public static String line(String externalId, int rating, String text) {
        return line("manual", "hotel", externalId, rating, text);
    }

    public static String line(String marketplace, String shop, String externalId, int rating, String text) {
        return """
                {"marketplace":"%s","shop":"%s","externalId":"%s","rating":%d,"text":"%s",\
                "publishedAt":"2026-03-01T09:00:00Z"}""".formatted(marketplace, shop, externalId, rating, text);
    }

    /** So many good lines, every fifth of them one star. */
    public static String many(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> line(prefix + i, i % 5 + 1))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public ResponseSpec send(byte[] body) {
        return api.as(TestPrincipals.admin()).post().uri("/api/v1/reviews/batch")
                .contentType(MediaType.APPLICATION_NDJSON).bodyValue(body).exchange();
    }

    public ResponseSpec send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    public List<BatchLineDto> results(String... lines) {
        return results(send(String.join("\n", lines)));
    }

    public static List<BatchLineDto> results(ResponseSpec answer) {
        var body = Objects.requireNonNull(answer.expectStatus().isOk().expectHeader()
                .contentType(MediaType.APPLICATION_NDJSON).expectBody(byte[].class).returnResult().getResponseBody());
        return new String(body, StandardCharsets.UTF_8).lines().map(l -> JSON.readValue(l, BatchLineDto.class))
                .toList();
    }
}
