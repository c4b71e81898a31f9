package dev.replydesk.review.imports.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a column can hold, and how many characters of it a review takes. */
public enum ImportField {
    EXTERNAL_ID("externalId", 200), FOLLOW_UP_OF("followUpOf", 200), RATING("rating", 50), TITLE("title", 500), TEXT(
            "text", 20_000), LANGUAGE("language", 35), PUBLISHED_AT("publishedAt", 100), EDITED_AT("editedAt",
                    100), ORDER_ID("orderId", 200), URL("url", 2_000), MEDIA("media", 100_000), AUTHOR_ID("authorId",
                            200), AUTHOR_NAME("authorName", 200), AUTHOR_MAIL("authorMail", 320), AUTHOR_PHONE(
                                    "authorPhone", 50), PRODUCT_ID("productId", 200), PRODUCT_NAME("productName",
                                            500), REPLY_TEXT("replyText", 20_000), REPLY_AT("replyAt",
                                                    100), CUSTOMER_TIER(
                                                            "customerTier", 50);

    private final String key;
    private final int longest;

    ImportField(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    public String key() {
        return key;
    }

    /** Whether it says of what customers wrote which of it a row is; a tier is given and taken later on. */
    public boolean tellsApart() {
        return this != CUSTOMER_TIER;
    }

    int longest() {
        return longest;
    }

    public static Optional<ImportField> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
