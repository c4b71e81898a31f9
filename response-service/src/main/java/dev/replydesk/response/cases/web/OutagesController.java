package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.OutagesApi;
import dev.replydesk.response.api.model.OutageDto;
import dev.replydesk.response.api.model.OutageListDto;
import dev.replydesk.response.api.model.OutageRequestDto;
import dev.replydesk.response.cases.OutageService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes reports that the marketplace of a shop is out. */
@RestController
class OutagesController implements OutagesApi {
    private final OutageService outages;

    OutagesController(OutageService outages) {
        this.outages = outages;
    }

    @Override
    public Mono<ResponseEntity<OutageListDto>> listOutages(ServerWebExchange exchange) {
        return outages.latest().map(all -> ResponseEntity.ok(
                new OutageListDto(all.stream().map(PauseDtos::outage).toList())));
    }

    @Override
    public Mono<ResponseEntity<OutageDto>> startOutage(Mono<OutageRequestDto> body, @Nullable String key,
            ServerWebExchange exchange) {
        return body.flatMap(b -> outages.report(b.getShopId(), note(b.getNote())))
                .map(told -> ResponseEntity.status(HttpStatus.CREATED).body(PauseDtos.outage(told)));
    }

    @Override
    public Mono<ResponseEntity<OutageDto>> endOutage(String id, @Nullable String key, ServerWebExchange exchange) {
        return outages.end(id).map(told -> ResponseEntity.ok(PauseDtos.outage(told)));
    }

    private static @Nullable String note(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
