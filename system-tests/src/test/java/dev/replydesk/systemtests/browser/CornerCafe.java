package dev.replydesk.systemtests.browser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A shop that is complained about as a test needs it. */
final class CornerCafe {

    static final String COLD = "Waited 50 minutes, the food was cold and nobody apologised. Second time this month.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PROMISE = Duration.ofHours(4);

    private final Api api;
    private final AtomicInteger count = new AtomicInteger();

    CornerCafe(Api api) {
        this.api = api;
    }

    /** Opens the shop, with an answer promised within four hours. */
    void open() {
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"cafe\",\"name\":\"Corner Café\","
                + "\"enforceFrom\":\"2020-01-01T00:00:00Z\"}").expect(201);
        api.ifMatch(api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies",
                "{\"policies\":[{\"name\":\"Every complaint\",\"firstReply\":\"" + PROMISE + "\"}]}").expect(200);
    }

    /** A complaint whose deadline is so many minutes away; negative when it has passed. */
    @CanIgnoreReturnValue
    String complaint(String author, int rating, String language, String text, int minutesLeft) {
        var review = review(author, language, text, Instant.now().minus(PROMISE).plus(Duration.ofMinutes(minutesLeft)));
        var caseId = api.post("/api/v1/reviews", review.put("rating", rating).toString()).expect(201).path("caseId")
                .asString();
        Eventually.within(Duration.ofSeconds(20), () -> api.get("/api/v1/cases/" + caseId).expect(200));
        return caseId;
    }

    private ObjectNode review(String author, String language, String text, Instant at) {
        var review = JSON.createObjectNode().put("marketplace", "manual").put("shop", "cafe").put("externalId", "r"
                + count.incrementAndGet()).put("text", text).put("language", language)
                .put("publishedAt", at.toString()).put("url", "https://example.org/reviews/" + count.get());
        review.putObject("author").put("externalId", author).put("name", author);
        return review;
    }
}
