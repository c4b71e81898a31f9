package dev.replydesk.response.cases.domain;

/** What changes at the marketplace mean for the copy of a review. */
final class Reviewing {
    static final Actor MARKETPLACE = new Actor("service:review-service", "Marketplace");

    private Reviewing() {
    }

    static ReviewCopy withReply(ReviewCopy r, MarketplaceReply reply) {
        return new ReviewCopy(r.reviewId(), r.seq(), r.externalId(), r.rating(), r.title(), r.text(), r.language(),
                r.author(), r.customerId(), r.product(), r.productId(), r.orderId(), r.url(), r.publishedAt(),
                r.editedAt(),
                r.receivedAt(), r.revisions(), r.verdict(), r.correctedAt(), reply, r.answers(), r.painPoints(),
                r.customerTier());
    }
}
