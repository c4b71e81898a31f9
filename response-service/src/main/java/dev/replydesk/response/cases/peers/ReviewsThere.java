package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.resilience.Resilient;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.KnownReviews;
import dev.replydesk.response.reviewapi.KnownReviewsApi;
import dev.replydesk.response.reviewapi.model.KnownReviewsRequestDto;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks review-service about many reviews in one call. */
@Component
class ReviewsThere implements KnownReviews {
    private final KnownReviewsApi api;
    private final Resilient resilient;

    ReviewsThere(Peers peers) {
        this.api = peers.proxy("review-service", KnownReviewsApi.class);
        this.resilient = peers.resilient("review-service");
    }

    @Override
    public Mono<Set<String>> of(MerchantId merchant, Collection<String> reviewIds) {
        var question = new KnownReviewsRequestDto(merchant.value(), List.copyOf(reviewIds));
        var call = Mono.defer(() -> api.knownReviews(Mono.just(question))).mapNotNull(HttpEntity::getBody);
        return resilient.idempotent(call).map(answer -> Set.copyOf(answer.getReviewIds()));
    }
}
