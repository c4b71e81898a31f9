package dev.replydesk.review.marketplace.wildberries;

import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.marketplace.domain.Trouble;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Wildberries sends: unknown fields pass, a number may be a string and the other way round. */
final class WildberriesJson {
    static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WildberriesJson() {
    }

    /** The data of an answer; a failure when it is none, or when the answer itself says that something went wrong. */
    static JsonNode data(String body) {
        var envelope = tree(body);
        if (envelope.path("error").asBoolean(false)) {
            throw new MarketplaceFailure(Trouble.Kind.REQUEST_REFUSED,
                    "Wildberries refused the request: " + WildberriesWords.said(envelope));
        }
        if (!envelope.hasNonNull("data")) {
            throw notUnderstood();
        }
        return envelope.get("data");
    }

    static List<JsonNode> feedbacks(String body) {
        var feedbacks = data(body).path("feedbacks");
        if (!feedbacks.isArray()) {
            throw notUnderstood();
        }
        return feedbacks.valueStream().toList();
    }

    static FeedbackModel feedback(JsonNode node) {
        return MAPPER.treeToValue(node, FeedbackModel.class);
    }

    private static JsonNode tree(String body) {
        try {
            var tree = MAPPER.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw notUnderstood();
            }
            return tree;
        } catch (JacksonException _) {
            throw notUnderstood();
        }
    }

    private static MarketplaceFailure notUnderstood() {
        return new MarketplaceFailure(Trouble.Kind.NOT_UNDERSTOOD, "What came back is not an answer of Wildberries; "
                + "a proxy or a maintenance page may have answered in its place. It is tried again");
    }
}
