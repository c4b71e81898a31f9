package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.StandingService;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.internalapi.StandingsApi;
import dev.replydesk.response.internalapi.model.CaseStandingDto;
import dev.replydesk.response.internalapi.model.CaseStandingsDto;
import dev.replydesk.response.internalapi.model.CaseStandingsRequestDto;
import dev.replydesk.response.internalapi.model.ReviewStandingDto;
import dev.replydesk.response.internalapi.model.ReviewStandingsDto;
import dev.replydesk.response.internalapi.model.ReviewStandingsRequestDto;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers notification-service, which asks before it tells anybody anything, and review-service, which asks whether its
 * events arrived.
 */
@RestController
class StandingsController implements StandingsApi {
    private final StandingService standings;

    StandingsController(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public Mono<ResponseEntity<CaseStandingsDto>> caseStandings(Mono<CaseStandingsRequestDto> request,
            ServerWebExchange exchange) {
        return request.flatMapMany(r -> standings.of(new MerchantId(r.getMerchantId()), r.getCaseIds()))
                .map(StandingsController::dto).collectList().map(all -> ResponseEntity.ok(new CaseStandingsDto(all)));
    }

    @Override
    public Mono<ResponseEntity<ReviewStandingsDto>> reviewStandings(Mono<ReviewStandingsRequestDto> request,
            ServerWebExchange exchange) {
        return request.flatMapMany(r -> standings.ofReviews(new MerchantId(r.getMerchantId()), r.getReviewIds()))
                .map(StandingsController::dto).collectList().map(all -> ResponseEntity.ok(new ReviewStandingsDto(all)));
    }

    private static ReviewStandingDto dto(ResponseCase last) {
        var review = last.review();
        return new ReviewStandingDto(review.reviewId(), review.seq(), review.revision(),
                ReviewStandingDto.VerdictEnum.valueOf(review.verdict().name()), review.reply() != null, last.isOpen());
    }

    private static CaseStandingDto dto(StandingService.Standing standing) {
        var c = standing.of();
        return new CaseStandingDto().caseId(c.id()).merchantId(c.merchantId()).open(c.isOpen())
                .answered(standing.answered()).rating(c.review().rating()).shopId(c.shop().id())
                .shopName(c.shop().name())
                .stage(c.holder() == null ? null : CaseStandingDto.StageEnum.fromValue(c.holder().stage().name()))
                .dueAt(c.clock().dueAt()).risk(CaseStandingDto.RiskEnum.fromValue(standing.risk().name()));
    }
}
