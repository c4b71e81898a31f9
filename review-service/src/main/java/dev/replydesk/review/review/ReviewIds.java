package dev.replydesk.review.review;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.review.domain.Submission;
import dev.replydesk.review.shop.domain.Marketplace;

/** Ids made of what a review is, so that whoever sends it again meets the same one. */
public final class ReviewIds {
    private ReviewIds() {
    }

    static String review(MerchantId merchant, Submission told) {
        return Ids.hash("rev_", merchant.value(), told.marketplace().key(), told.shop(), told.reviewExternalId());
    }

    /** The case of the first obligation; response-service makes the others. */
    public static String firstCase(String reviewId) {
        return Ids.hash("case_", reviewId, "1");
    }

    /** The customer is the account at the marketplace, whatever name it shows. */
    public static String customer(MerchantId merchant, Marketplace marketplace, String account) {
        return Ids.hash("cus_", merchant.value(), marketplace.key(), account);
    }
}
