package dev.replydesk.response.cases.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.response.api.ReapplicationsApi;
import dev.replydesk.response.api.model.ReapplicationDto;
import dev.replydesk.response.api.model.ReapplicationListDto;
import dev.replydesk.response.api.model.ReapplicationPreviewDto;
import dev.replydesk.response.api.model.ReapplicationRequestDto;
import dev.replydesk.response.cases.ReapplyService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Applies policies to cases that are open already, after it was seen what that does. */
@RestController
class ReapplicationsController implements ReapplicationsApi {
    private final ReapplyService reapplying;

    ReapplicationsController(ReapplyService reapplying) {
        this.reapplying = reapplying;
    }

    @Override
    public Mono<ResponseEntity<ReapplicationPreviewDto>> previewReapplication(Mono<ReapplicationRequestDto> body,
            ServerWebExchange exchange) {
        return body.flatMap(b -> reapplying.preview(ReapplicationDtos.choice(b.getChoice()), b.getPolicyId(),
                b.getShopId()))
                .map(seen -> ResponseEntity.ok().eTag(IfMatch.etag(seen.version()))
                        .body(ReapplicationDtos.preview(seen)));
    }

    @Override
    public Mono<ResponseEntity<ReapplicationListDto>> listReapplications(ServerWebExchange exchange) {
        return reapplying.latest().map(
                all -> ResponseEntity.ok(new ReapplicationListDto(all.stream().map(ReapplicationDtos::run).toList())));
    }

    @Override
    public Mono<ResponseEntity<ReapplicationDto>> startReapplication(Mono<ReapplicationRequestDto> body,
            @Nullable String ifMatch, @Nullable String key, ServerWebExchange exchange) {
        return body.flatMap(b -> reapplying.start(ifMatch, ReapplicationDtos.choice(b.getChoice()), b.getPolicyId(),
                b.getShopId()))
                .map(run -> ResponseEntity.status(HttpStatus.CREATED).body(ReapplicationDtos.run(run)));
    }

    @Override
    public Mono<ResponseEntity<ReapplicationDto>> stopReapplication(String id, @Nullable String key,
            ServerWebExchange exchange) {
        return reapplying.stop(id).map(run -> ResponseEntity.ok(ReapplicationDtos.run(run)));
    }
}
