package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;

/** As much of a case as says which review it is about. */
record OpenedCase(MerchantId merchant, String id, String reviewId) {}
