package dev.replydesk.review.imports.web;

import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.ImportApi;
import dev.replydesk.review.api.model.ImportDto;
import dev.replydesk.review.api.model.ImportOptionsDto;
import dev.replydesk.review.api.model.ImportPageDto;
import dev.replydesk.review.api.model.PreviewDto;
import dev.replydesk.review.api.model.PreviewRequestDto;
import dev.replydesk.review.imports.ImportService;
import dev.replydesk.review.imports.PreviewService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class ImportController implements ImportApi {
    private final ImportService imports;
    private final PreviewService previews;
    private final OptionsReader options;
    private final ImportDtos dtos;

    ImportController(ImportService imports, PreviewService previews, OptionsReader options, ImportDtos dtos) {
        this.imports = imports;
        this.previews = previews;
        this.options = options;
        this.dtos = dtos;
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> getImport(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_QUARANTINE).flatMap(caller -> imports.get(caller, id)).map(dtos::of)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ImportPageDto>> listImports(Integer limit, @Nullable String cursor,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEE_QUARANTINE)
                .flatMap(caller -> imports.list(caller, Cursor.decode(cursor, 2), limit))
                .map(page -> new ImportPageDto(page.items().stream().map(dtos::of).toList(), page.nextCursor()))
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> cancelImport(String id, ServerWebExchange exchange) {
        return Principals.require(Rights.SEND).flatMap(caller -> imports.cancel(caller, id)).map(dtos::of)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ImportDto>> replayImport(String id, Mono<ImportOptionsDto> told,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEND).zipWith(told)
                .flatMap(both -> imports.replay(both.getT1(), id, options.options(both.getT2()))).map(dtos::of)
                .map(started -> ResponseEntity.status(HttpStatus.ACCEPTED).body(started));
    }

    @Override
    public Mono<ResponseEntity<PreviewDto>> previewImport(Mono<PreviewRequestDto> request,
            ServerWebExchange exchange) {
        return Principals.require(Rights.SEND).zipWith(request)
                .flatMap(both -> previews.look(both.getT1(), both.getT2().getHead(),
                        options.options(both.getT2().getOptions())))
                .map(dtos::of).map(ResponseEntity::ok);
    }
}
