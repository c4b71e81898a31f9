package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.MerchantId;
import java.util.Collection;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Knows which reviews are there. */
public interface KnownReviews {

    Mono<Set<String>> of(MerchantId merchant, Collection<String> reviewIds);
}
