package dev.replydesk.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sample review as the resource files write it: its times are told backwards from the birth of the demo. */
record Sample(String shop, String id, @Nullable String followUpOf, @Nullable Integer rating, @Nullable String title,
        String text, String language, @Nullable String author, @Nullable String account, @Nullable String orderId,
        @Nullable String product, @Nullable String customerTier, @Nullable Duration ago, @Nullable Duration editedAgo,
        @Nullable Reply reply) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the shop has answered already. */
    record Reply(String text, Duration ago) {}

    /** As the public API takes it. */
    ObjectNode submission(Instant now) {
        var node = JSON.createObjectNode().put("marketplace", "manual").put("shop", shop).put("externalId", id)
                .put("text", text).put("language", language)
                .put("publishedAt", before(now, ago == null ? Duration.ZERO : ago))
                .put("url", "https://example.org/reviews/" + id);
        var writer = node.putObject("author").put("externalId", account == null ? id : account);
        if (author != null) {
            writer.put("name", author);
        }
        details(node);
        times(node, now);
        return node;
    }

    private void details(ObjectNode node) {
        if (rating != null) {
            node.put("rating", rating);
        }
        if (title != null) {
            node.put("title", title);
        }
        if (followUpOf != null) {
            node.put("followUpOf", followUpOf);
        }
        if (orderId != null) {
            node.put("orderId", orderId);
        }
        if (customerTier != null) {
            node.put("customerTier", customerTier);
        }
        if (product != null) {
            node.putObject("product").put("externalId", Integer.toHexString(product.hashCode())).put("name", product);
        }
    }

    private void times(ObjectNode node, Instant now) {
        if (editedAgo != null) {
            node.put("editedAt", before(now, editedAgo));
        }
        if (reply != null) {
            node.putObject("reply").put("text", reply.text()).put("publishedAt", before(now, reply.ago()));
        }
    }

    /** The same words as a review of its own that is written now. */
    Sample arriving(int number) {
        return new Sample(shop, "arrival-" + number, null, rating, title, text, language, author,
                account, orderId, product, customerTier, null, null, null);
    }

    private static String before(Instant now, Duration ago) {
        return now.minus(ago).toString();
    }
}
