package dev.replydesk.review.publication.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.internalapi.PublicationStandingsApi;
import dev.replydesk.review.internalapi.model.PublicationNewsDto;
import dev.replydesk.review.internalapi.model.PublicationStandingDto;
import dev.replydesk.review.internalapi.model.PublicationStandingsDto;
import dev.replydesk.review.internalapi.model.PublicationStandingsRequestDto;
import dev.replydesk.review.publication.StandingService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers response-service, which asks what became of replies that it waits for. */
@RestController
class StandingsController implements PublicationStandingsApi {
    private final StandingService standings;

    StandingsController(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public Mono<ResponseEntity<PublicationStandingsDto>> publicationStandings(
            Mono<PublicationStandingsRequestDto> request, ServerWebExchange exchange) {
        return request.flatMapMany(r -> standings.of(new MerchantId(r.getMerchantId()), r.getReplyIds()))
                .map(StandingsController::dto).collectList()
                .map(all -> ResponseEntity.ok(new PublicationStandingsDto(all)));
    }

    private static PublicationStandingDto dto(StandingService.Standing standing) {
        var p = standing.of();
        var dto = new PublicationStandingDto(p.requested().replyId(), standing.sequence());
        return standing.settled() ? PublicationEvents.standing(p).map(e -> dto(dto, e)).orElse(dto) : dto;
    }

    private static PublicationStandingDto dto(PublicationStandingDto dto, Announcement event) {
        return dto.type(event.type()).news((PublicationNewsDto) event.data());
    }
}
