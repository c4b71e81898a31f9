package dev.replydesk.systemtests.browser;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A shop with reviews in both languages at every distance from their deadline. */
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

    /** An ordinary afternoon. */
    @CanIgnoreReturnValue
    List<String> afternoon() {
        return List.of(
                complaint("周女士", 1, "zh", "等了四十分钟才上菜，服务员态度很差，再也不来了。", -12),
                complaint("Mark T.", 1, "en", COLD, 42),
                complaint("Aisha", 2, "en",
                        "The charger at our table did not work and the box of cake was open when it arrived.",
                        68),
                complaint("陈先生", 1, "zh", "外卖盒子破了，里面的两块蛋糕都碎了，联系客服半天没人理。", 95),
                complaint("Jonas", 1, "en", "Wrong order twice. I asked for a refund and got a voucher.", 130),
                complaint("小树", 2, "zh", "咖啡还可以，就是服务太慢，等了半个小时。", 150),
                complaint("Petra", 2, "en", "The soup smelled of smoke and the waiter only shrugged.", 175),
                complaint("Tomás", 1, "en", "They forgot our booking and we stood in the rain for twenty minutes.",
                        200));
    }
}
