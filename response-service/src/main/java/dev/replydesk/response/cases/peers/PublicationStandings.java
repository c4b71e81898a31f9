package dev.replydesk.response.cases.peers;

import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.resilience.Resilient;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.MarketplaceStandings;
import dev.replydesk.response.cases.domain.Hear;
import dev.replydesk.response.reviewapi.PublicationStandingsApi;
import dev.replydesk.response.reviewapi.model.PublicationStandingDto;
import dev.replydesk.response.reviewapi.model.PublicationStandingsRequestDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks review-service about many replies in one call. */
@Component
class PublicationStandings implements MarketplaceStandings {
    private final PublicationStandingsApi api;
    private final Resilient resilient;

    PublicationStandings(Peers peers) {
        this.api = peers.proxy("review-service", PublicationStandingsApi.class);
        this.resilient = peers.resilient("review-service");
    }

    @Override
    public Mono<Map<String, Optional<Hear>>> of(MerchantId merchant, Collection<String> replyIds) {
        var question = new PublicationStandingsRequestDto(merchant.value(), List.copyOf(replyIds));
        var call = Mono.defer(() -> api.publicationStandings(Mono.just(question))).mapNotNull(HttpEntity::getBody);
        return resilient.idempotent(call).map(answer -> answer.getItems().stream()
                .collect(Collectors.toMap(PublicationStandingDto::getReplyId, PublicationStandings::news)));
    }

    private static Optional<Hear> news(PublicationStandingDto said) {
        var type = said.getType();
        var told = said.getNews();
        return type == null || told == null
                ? Optional.empty()
                : Optional.of(new Hear(said.getReplyId(), said.getSequence(), PublicationChanges.of(type, told)));
    }
}
