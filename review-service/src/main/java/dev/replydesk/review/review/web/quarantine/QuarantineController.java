package dev.replydesk.review.review.web.quarantine;

import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.Principals;
import dev.replydesk.review.Page;
import dev.replydesk.review.Rights;
import dev.replydesk.review.api.QuarantineApi;
import dev.replydesk.review.api.model.LineStateDto;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.quarantine.LineFilter;
import dev.replydesk.review.quarantine.Position;
import dev.replydesk.review.quarantine.QuarantineService;
import dev.replydesk.review.quarantine.QuarantinedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
class QuarantineController implements QuarantineApi {
    private final QuarantineService quarantine;

    QuarantineController(QuarantineService quarantine) {
        this.quarantine = quarantine;
    }

    @Override
    public Mono<ResponseEntity<QuarantinePageDto>> listQuarantine(@Nullable String importId,
            @Nullable LineStateDto state, Integer limit, @Nullable String cursor, ServerWebExchange exchange) {
        var filter = new LineFilter(importId, state == null ? null : state == LineStateDto.RESOLVED);
        return Principals.require(Rights.SEE_QUARANTINE)
                .flatMap(caller -> quarantine.list(caller, filter, position(Cursor.decode(cursor, 3)), limit))
                .map(page -> ResponseEntity.ok(dto(page)));
    }

    private static @Nullable Position position(@Nullable Cursor cursor) {
        return cursor == null
                ? null
                : new Position(cursor.instant(0), Math.toIntExact(cursor.number(1)), cursor.text(2));
    }

    private static QuarantinePageDto dto(Page<QuarantinedLine> page) {
        return new QuarantinePageDto(page.items().stream().map(QuarantineDtos::line).toList(), page.nextCursor());
    }
}
