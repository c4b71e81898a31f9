package dev.replydesk.systemtests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A made-up review, placed in time either by how long ago it was written or by how much of its deadline is left;
 * negative when that has passed.
 */
record SampleReview(String shop, String author, int rating, String language, String text, @Nullable Duration ago,
        @Nullable Duration left, @Nullable String product, @Nullable Answered reply) {

    /** The deadlines of the sample shops, by stars. */
    static final Duration FEW_STARS = Duration.ofHours(4);
    static final Duration OTHERS = Duration.ofHours(24);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the shop wrote so long after the review. */
    record Answered(String text, Duration after) {}

    /** The reviews of one afternoon, those of earlier days first. */
    static List<SampleReview> afternoon() {
        try (var file = SampleReview.class.getResourceAsStream("afternoon.json")) {
            return List.of(JSON.readValue(file, SampleReview[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode submission(String externalId, Instant now) {
        var at = publishedAt(now);
        var review = JSON.createObjectNode().put("marketplace", "manual").put("shop", shop).put("externalId",
                externalId).put("rating", rating).put("language", language).put("text", text)
                .put("publishedAt", at.toString()).put("url", "https://example.org/reviews/" + externalId);
        review.putObject("author").put("externalId", author).put("name", author);
        if (product != null) {
            review.putObject("product").put("externalId", product).put("name", product);
        }
        if (reply != null) {
            review.putObject("reply").put("text", reply.text()).put("publishedAt", at.plus(reply.after()).toString());
        }
        return review;
    }

    private Instant publishedAt(Instant now) {
        if (ago != null) {
            return now.minus(ago);
        }
        return left == null ? now : now.minus(rating <= 2 ? FEW_STARS : OTHERS).plus(left);
    }
}
