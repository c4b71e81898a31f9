package dev.replydesk.review.review.response;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.internalapi.KnownReviewsApi;
import dev.replydesk.review.internalapi.model.KnownReviewsDto;
import dev.replydesk.review.internalapi.model.KnownReviewsRequestDto;
import dev.replydesk.review.review.ReviewService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers response-service, which asks whether the reviews of its cases are there. */
@RestController
class KnownReviewsController implements KnownReviewsApi {
    private final ReviewService reviews;

    KnownReviewsController(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Override
    public Mono<ResponseEntity<KnownReviewsDto>> knownReviews(Mono<KnownReviewsRequestDto> request,
            ServerWebExchange exchange) {
        return request.flatMapMany(r -> reviews.known(new MerchantId(r.getMerchantId()), r.getReviewIds()))
                .collectList().map(known -> ResponseEntity.ok(new KnownReviewsDto(known)));
    }
}
