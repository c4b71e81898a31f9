package dev.replydesk.response.sla.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.response.api.SlaApi;
import dev.replydesk.response.api.model.SlaPoliciesDto;
import dev.replydesk.response.api.model.SlaPoliciesRequestDto;
import dev.replydesk.response.api.model.SlaPreviewDto;
import dev.replydesk.response.sla.PolicyBook;
import dev.replydesk.response.sla.PolicyService;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads, replaces and previews the list of policies. */
@RestController
class SlaController implements SlaApi {
    private final PolicyService policies;
    private final Clock clock;

    SlaController(PolicyService policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<SlaPoliciesDto>> getSlaPolicies(ServerWebExchange exchange) {
        return policies.read().map(SlaController::answer);
    }

    @Override
    public Mono<ResponseEntity<SlaPoliciesDto>> replaceSlaPolicies(Mono<SlaPoliciesRequestDto> body,
            @Nullable String ifMatch, ServerWebExchange exchange) {
        return body.flatMap(b -> policies.replace(ifMatch, PolicyRequests.policies(b, clock)))
                .map(SlaController::answer);
    }

    @Override
    public Mono<ResponseEntity<SlaPreviewDto>> previewSlaPolicies(Mono<SlaPoliciesRequestDto> body,
            ServerWebExchange exchange) {
        return body.flatMap(b -> policies.preview(PolicyRequests.policies(b, clock))).map(PolicyDtos::preview)
                .map(ResponseEntity::ok);
    }

    private static ResponseEntity<SlaPoliciesDto> answer(PolicyBook book) {
        return ResponseEntity.ok().eTag(IfMatch.etag(book.current().version())).body(PolicyDtos.policies(book));
    }
}
