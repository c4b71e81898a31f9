package dev.replydesk.review.review.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.ReviewApi;
import dev.replydesk.review.api.model.CorrectionDto;
import dev.replydesk.review.api.model.MarketplaceDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ReviewPageDto;
import dev.replydesk.review.api.model.ReviewSubmissionDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.IntakeService;
import dev.replydesk.review.review.ReviewFilter;
import dev.replydesk.review.review.ReviewService;
import dev.replydesk.review.review.Taken;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.shop.domain.Marketplace;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class ReviewController implements ReviewApi {
    private final ReviewService reviews;
    private final IntakeService intake;
    private final SubmissionReader reader;

    ReviewController(ReviewService reviews, IntakeService intake, SubmissionReader reader) {
        this.reviews = reviews;
        this.intake = intake;
        this.reader = reader;
    }

    @Override
    public Mono<ResponseEntity<ReviewDto>> submitReview(Mono<ReviewSubmissionDto> submission,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEND).zipWith(submission)
                .flatMap(both -> submit(both.getT1(), both.getT2())).map(ReviewController::answer);
    }

    private Mono<Taken> submit(Principal caller, ReviewSubmissionDto told) {
        return intake.take(caller, List.of(reader.read(caller.merchant(), told))).map(List::getFirst);
    }

    private static ResponseEntity<ReviewDto> answer(Taken taken) {
        return switch (taken) {
            case Taken.Refused(var problem) -> throw problem;
            case Taken.Stored(var how, var review) -> how == Taken.How.CREATED
                    ? ResponseEntity.created(URI.create(PATH_SUBMIT_REVIEW + "/" + review.id()))
                            .body(ReviewDtos.review(review))
                    : ResponseEntity.ok(ReviewDtos.review(review));
        };
    }

    @Override
    public Mono<ResponseEntity<ReviewDto>> getReview(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.READ).flatMap(caller -> reviews.get(caller, id)).map(ReviewController::ok);
    }

    @Override
    public Mono<ResponseEntity<ReviewPageDto>> listReviews(@Nullable String shop, @Nullable MarketplaceDto marketplace,
            @Nullable VerdictStateDto verdict, @Nullable Integer rating, @Nullable String customerId, Integer limit,
            @Nullable String cursor, ServerWebExchange exchange) {
        return Principals.require(Rights.READ).flatMap(caller -> {
            var from = Cursor.decode(cursor, 2);
            var filter = new ReviewFilter(shop, marketplace == null ? null : Marketplace.valueOf(marketplace.name()),
                    verdict == null ? null : VerdictState.valueOf(verdict.name()), rating, customerId,
                    from == null ? null : from.instant(0), from == null ? null : from.text(1));
            return reviews.list(caller, filter, limit);
        }).map(ReviewDtos::page).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ReviewDto>> correctVerdict(String id, Mono<CorrectionDto> correction,
            ServerWebExchange exchange) {
        return Principals.require(Rights.CORRECT).zipWith(correction)
                .flatMap(both -> reviews.correct(both.getT1(), id,
                        VerdictState.valueOf(both.getT2().getVerdict().name()), both.getT2().getReason()))
                .map(ReviewController::ok);
    }

    private static ResponseEntity<ReviewDto> ok(Review review) {
        return ResponseEntity.ok().eTag(IfMatch.etag(review.version())).body(ReviewDtos.review(review));
    }
}
