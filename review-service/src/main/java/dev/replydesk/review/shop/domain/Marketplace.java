package dev.replydesk.review.shop.domain;

/** Where a review was written; each marketplace has its own longest reply, in characters. */
public enum Marketplace {
    WILDBERRIES("wildberries", 5_000), EBAY("ebay", 500), GOOGLE_PLAY("google-play", 350), SHOPEE("shopee",
            500), MANUAL("manual", 10_000);

    private final String key;
    private final int maxReplyLength;

    Marketplace(String key, int maxReplyLength) {
        this.key = key;
        this.maxReplyLength = maxReplyLength;
    }

    public String key() {
        return key;
    }

    public int maxReplyLength() {
        return maxReplyLength;
    }
}
