package dev.replydesk.review.review.response;

import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.resilience.Resilient;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.responseapi.StandingsApi;
import dev.replydesk.review.responseapi.model.ReviewStandingDto;
import dev.replydesk.review.responseapi.model.ReviewStandingsRequestDto;
import dev.replydesk.review.review.HeardReviews;
import dev.replydesk.review.review.domain.Heard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks response-service about many reviews in one call. */
@Component
class ReviewStandings implements HeardReviews {
    private static final String PEER = "response-service";
    private final StandingsApi api;
    private final Resilient resilient;

    ReviewStandings(Peers peers) {
        this.api = peers.proxy(PEER, StandingsApi.class);
        this.resilient = peers.resilient(PEER);
    }

    @Override
    public Mono<Map<String, Heard>> of(MerchantId merchant, Collection<String> reviewIds) {
        var question = new ReviewStandingsRequestDto(merchant.value(), List.copyOf(reviewIds));
        var call = Mono.defer(() -> api.reviewStandings(Mono.just(question))).mapNotNull(HttpEntity::getBody);
        return resilient.idempotent(call).map(answer -> answer.getItems().stream()
                .collect(Collectors.toMap(ReviewStandingDto::getReviewId, ReviewStandings::heard)));
    }

    private static Heard heard(ReviewStandingDto said) {
        return new Heard(said.getSeq(), said.getRevision(), VerdictState.valueOf(said.getVerdict().name()),
                said.getAnswered(), said.getOpen());
    }
}
