package dev.replydesk.review.review;

import dev.replydesk.chassis.tenant.MerchantId;

/** As much of a review that was told as says how new it is. */
record ToldReview(MerchantId merchant, String id, long version) {}
