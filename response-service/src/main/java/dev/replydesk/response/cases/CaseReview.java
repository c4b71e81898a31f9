package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;

/** Which review some case is about. */
record CaseReview(MerchantId merchant, String reviewId) {}
