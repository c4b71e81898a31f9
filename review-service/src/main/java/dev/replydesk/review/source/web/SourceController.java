package dev.replydesk.review.source.web;

import dev.replydesk.chassis.http.IfMatch;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.SourceApi;
import dev.replydesk.review.api.model.CompletenessDto;
import dev.replydesk.review.api.model.CompletenessOverviewDto;
import dev.replydesk.review.api.model.SourceConnectionDto;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.api.model.SourceListDto;
import dev.replydesk.review.api.model.SourceTestDto;
import dev.replydesk.review.source.CompletenessService;
import dev.replydesk.review.source.SourceService;
import dev.replydesk.review.source.domain.Source;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class SourceController implements SourceApi {
    private final SourceService sources;
    private final CompletenessService completeness;
    private final Clock clock;

    SourceController(SourceService sources, CompletenessService completeness, Clock clock) {
        this.sources = sources;
        this.completeness = completeness;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<SourceListDto>> listSources(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).flatMapMany(caller -> sources.list(caller, id)
                .concatMap(source -> sources.view(caller.merchant(), source))).map(SourceDtos::source).collectList()
                .map(SourceListDto::new).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> connectSource(String id, Mono<SourceConnectionDto> connection,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).zipWith(connection.map(SourceDtos::connection))
                .flatMap(both -> sources.connect(both.getT1(), id, both.getT2())
                        .flatMap(done -> answer(both.getT1(), done.source(), done.isNew()
                                ? ResponseEntity
                                        .created(URI.create("/api/v1/shops/" + id + "/sources/" + done.source().id()))
                                : ResponseEntity.ok())));
    }

    @Override
    public Mono<ResponseEntity<Void>> removeSource(String id, String sourceId, @Nullable String ifMatch,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS)
                .flatMap(caller -> sources.remove(caller, id, sourceId, IfMatch.version(ifMatch)))
                .thenReturn(ResponseEntity.noContent().build());
    }

    @Override
    public Mono<ResponseEntity<SourceTestDto>> testSource(String id, String sourceId, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).flatMap(caller -> sources.test(caller, id, sourceId))
                .map(trouble -> SourceDtos.test(trouble, clock.instant())).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> pauseSource(String id, String sourceId, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).flatMap(caller -> sources.pause(caller, id, sourceId)
                .flatMap(source -> answer(caller, source, ResponseEntity.ok())));
    }

    @Override
    public Mono<ResponseEntity<SourceDto>> resumeSource(String id, String sourceId, ServerWebExchange exchange) {
        return Principals.require(Rights.SET_UP_SHOPS).flatMap(caller -> sources.resume(caller, id, sourceId)
                .flatMap(source -> answer(caller, source, ResponseEntity.ok())));
    }

    @Override
    public Mono<ResponseEntity<CompletenessDto>> getCompleteness(String id, Integer days, ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_COMPLETENESS).flatMap(caller -> completeness.of(caller, id, days))
                .map(SourceDtos::completeness).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CompletenessOverviewDto>> getCompletenessOverview(ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_COMPLETENESS).flatMap(completeness::gaps).map(SourceDtos::overview)
                .map(ResponseEntity::ok);
    }

    private Mono<ResponseEntity<SourceDto>> answer(Principal caller, Source source, ResponseEntity.BodyBuilder answer) {
        return sources.view(caller.merchant(), source).map(SourceDtos::source)
                .map(dto -> answer.eTag(IfMatch.etag(source.version())).body(dto));
    }
}
