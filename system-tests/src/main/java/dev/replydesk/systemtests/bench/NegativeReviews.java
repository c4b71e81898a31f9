package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.Api;
import java.time.Instant;
import java.util.function.IntFunction;

/**
 * Sample one-star reviews as NDJSON, each with an author of its own, so that customers are recognised as in real life.
 */
final class NegativeReviews {

    private static final String SHOP = "bench";

    private final IntFunction<Instant> publishedAt;

    NegativeReviews(Instant publishedAt) {
        this(_ -> publishedAt);
    }

    /** Each of its own instant. */
    NegativeReviews(IntFunction<Instant> publishedAt) {
        this.publishedAt = publishedAt;
    }

    static void openShop(Api desk) {
        var body = "{\"marketplace\":\"manual\",\"shop\":\"%s\",\"name\":\"%s\"}".formatted(SHOP, SHOP);
        desk.post("/api/v1/shops", body).expect(201);
    }

    static void send(Api desk, String lines) {
        var answer = desk.postLines("/api/v1/reviews/batch", lines);
        if (answer.status() != 200 || answer.text().contains("\"rejected\"")) {
            throw new IllegalStateException("a batch was answered with " + answer.status());
        }
    }

    String lines(String run, int from, int count) {
        var lines = new StringBuilder(count * 420);
        for (int i = from; i < from + count; i++) {
            line(lines, run, i);
        }
        return lines.toString();
    }

    private void line(StringBuilder lines, String run, int i) {
        lines.append("{\"marketplace\":\"manual\",\"shop\":\"").append(SHOP).append("\",\"externalId\":\"").append(run)
                .append('-').append(i)
                .append("\",\"rating\":1,\"language\":\"en\",\"title\":\"Not again\",\"text\":\"Waited ")
                .append(20 + i % 60)
                .append(" minutes for a table that we had booked, the food came cold and the second plate never came. "
                        + "Nobody apologised, and the bill still had both dishes on it.\",\"author\":{\"externalId\":\"")
                .append(run).append("-a").append(i).append("\",\"name\":\"Guest ").append(i)
                .append("\"},\"publishedAt\":\"").append(publishedAt.apply(i)).append("\"}\n");
    }
}
