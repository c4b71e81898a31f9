package dev.replydesk.notification.delivery.response;

import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.resilience.Resilient;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.Standings;
import dev.replydesk.notification.delivery.domain.Stage;
import dev.replydesk.notification.delivery.domain.Standing;
import dev.replydesk.notification.responseapi.StandingsApi;
import dev.replydesk.notification.responseapi.model.CaseStandingDto;
import dev.replydesk.notification.responseapi.model.CaseStandingsDto;
import dev.replydesk.notification.responseapi.model.CaseStandingsRequestDto;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks response-service about many cases in one call. */
@Component
class CaseStandings implements Standings {

    private static final String PEER = "response-service";

    private final StandingsApi api;
    private final Resilient resilient;

    CaseStandings(Peers peers) {
        this.api = peers.proxy(PEER, StandingsApi.class);
        this.resilient = peers.resilient(PEER);
    }

    @Override
    public Mono<Map<String, Standing>> of(MerchantId merchant, Collection<String> caseIds) {
        var question = new CaseStandingsRequestDto(merchant.value(), List.copyOf(caseIds));
        var call = Mono.defer(() -> api.caseStandings(Mono.just(question))).mapNotNull(HttpEntity::getBody);
        return resilient.idempotent(call).map(CaseStandings::byCase);
    }

    private static Map<String, Standing> byCase(CaseStandingsDto answer) {
        return answer.getItems().stream().map(CaseStandings::standing)
                .collect(Collectors.toMap(Standing::caseId, Function.identity()));
    }

    private static Standing standing(CaseStandingDto said) {
        return new Standing(said.getCaseId(), said.getOpen(), said.getAnswered(), said.getShopName(),
                said.getStage() == null ? null : Stage.valueOf(said.getStage().getValue()));
    }
}
