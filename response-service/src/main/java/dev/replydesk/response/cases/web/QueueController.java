package dev.replydesk.response.cases.web;

import dev.replydesk.response.api.QueueApi;
import dev.replydesk.response.api.model.CaseCountsDto;
import dev.replydesk.response.api.model.CasePageDto;
import dev.replydesk.response.api.model.CaseStateDto;
import dev.replydesk.response.api.model.CaseSummaryDto;
import dev.replydesk.response.api.model.PainPointDto;
import dev.replydesk.response.api.model.RiskDto;
import dev.replydesk.response.cases.CaseFilter;
import dev.replydesk.response.cases.CasePage;
import dev.replydesk.response.cases.CountService;
import dev.replydesk.response.cases.QueueService;
import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.sla.domain.Risk;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The queue and its numbers. */
@RestController
class QueueController implements QueueApi {
    private final QueueService queue;
    private final CountService counts;
    private final QueueRows rows;
    private final Clock clock;

    QueueController(QueueService queue, CountService counts, QueueRows rows, Clock clock) {
        this.queue = queue;
        this.counts = counts;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Mono<ResponseEntity<CasePageDto>> listCases(@Nullable List<CaseStateDto> state, @Nullable String assignee,
            @Nullable List<String> shop, @Nullable List<String> marketplace, @Nullable List<Integer> rating,
            @Nullable List<String> language, @Nullable List<PainPointDto> painPoint, @Nullable String reviewId,
            @Nullable List<RiskDto> risk, @Nullable Boolean backlog, @Nullable String q, Integer limit,
            @Nullable String cursor,
            ServerWebExchange exchange) {
        var filter = filter(state, assignee, shop, marketplace, rating, language, painPoint, reviewId, risk,
                backlog, q);
        return queue.list(filter, limit, cursor).map(this::page).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CaseCountsDto>> countCases(@Nullable List<CaseStateDto> state, @Nullable String assignee,
            @Nullable List<String> shop, @Nullable List<String> marketplace, @Nullable List<Integer> rating,
            @Nullable List<String> language, @Nullable List<PainPointDto> painPoint, @Nullable String reviewId,
            @Nullable List<RiskDto> risk, @Nullable Boolean backlog, @Nullable String q, ServerWebExchange exchange) {
        var filter = filter(state, assignee, shop, marketplace, rating, language, painPoint, reviewId, risk,
                backlog, q);
        return counts.count(filter).map(SummaryDtos::counts).map(ResponseEntity::ok);
    }

    private CasePageDto page(CasePage page) {
        var now = clock.instant();
        return new CasePageDto(page.items().stream().<CaseSummaryDto>map(c -> rows.row(c, now)).toList(),
                page.nextCursor());
    }

    private static CaseFilter filter(@Nullable List<CaseStateDto> state, @Nullable String assignee,
            @Nullable List<String> shop, @Nullable List<String> marketplace, @Nullable List<Integer> rating,
            @Nullable List<String> language, @Nullable List<PainPointDto> painPoint, @Nullable String reviewId,
            @Nullable List<RiskDto> risk, @Nullable Boolean backlog, @Nullable String q) {
        return new CaseFilter(all(state, s -> CaseState.valueOf(s.getValue())), assignee, all(shop, s -> s),
                all(marketplace, m -> m), all(rating, r -> r), all(language, l -> l),
                all(painPoint, PainPointDto::getValue), reviewId,
                all(risk, r -> Risk.valueOf(r.getValue())), backlog, q);
    }

    private static <A, B> List<B> all(@Nullable List<A> values, Function<A, B> convert) {
        return values == null ? List.of() : values.stream().map(convert).toList();
    }
}
