package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.response.api.ExemptionsApi;
import dev.replydesk.response.api.model.ExemptionDto;
import dev.replydesk.response.api.model.ExemptionPageDto;
import dev.replydesk.response.api.model.ExemptionRequestDto;
import dev.replydesk.response.api.model.ExemptionStateDto;
import dev.replydesk.response.api.model.ReasonRequestDto;
import dev.replydesk.response.cases.ExemptionService;
import dev.replydesk.response.cases.domain.ExemptionReason;
import dev.replydesk.response.cases.domain.ExemptionState;
import dev.replydesk.response.cases.domain.ResponseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leaving a review without an answer. */
@RestController
class ExemptionsController implements ExemptionsApi {
    private final ExemptionService exemptions;

    ExemptionsController(ExemptionService exemptions) {
        this.exemptions = exemptions;
    }

    @Override
    public Mono<ResponseEntity<ExemptionDto>> proposeExemption(String id, Mono<ExemptionRequestDto> body,
            @Nullable String key, ServerWebExchange exchange) {
        return body.flatMap(b -> exemptions.propose(id, ExemptionReason.valueOf(b.getReason().getValue()), b.getNote()))
                .map(c -> answer(HttpStatus.CREATED, c));
    }

    @Override
    public Mono<ResponseEntity<ExemptionPageDto>> listExemptions(@Nullable ExemptionStateDto state, Integer limit,
            @Nullable String cursor, ServerWebExchange exchange) {
        return exemptions.list(state == null ? null : ExemptionState.valueOf(state.getValue()), limit, cursor)
                .map(page -> ResponseEntity.ok(
                        new ExemptionPageDto(page.items().stream().map(ReplyDtos::exemption).toList(),
                                page.nextCursor())));
    }

    @Override
    public Mono<ResponseEntity<ExemptionDto>> signExemption(String id, @Nullable String key,
            ServerWebExchange exchange) {
        return exemptions.sign(id).map(c -> answer(HttpStatus.OK, c));
    }

    @Override
    public Mono<ResponseEntity<ExemptionDto>> revokeExemption(String id, Mono<ReasonRequestDto> body,
            @Nullable String key,
            ServerWebExchange exchange) {
        return body.flatMap(b -> exemptions.revoke(id, b.getReason())).map(c -> answer(HttpStatus.OK, c));
    }

    private static ResponseEntity<ExemptionDto> answer(HttpStatus status, ResponseCase c) {
        return ResponseEntity.status(status).eTag(IfMatch.etag(c.version())).body(ReplyDtos.exemption(c));
    }
}
