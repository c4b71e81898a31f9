package dev.replydesk.review.review;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.review.domain.Heard;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Knows which reviews were heard of where they are answered. */
public interface HeardReviews {

    /** By the review's id; those without a case are left out. */
    Mono<Map<String, Heard>> of(MerchantId merchant, Collection<String> reviewIds);
}
