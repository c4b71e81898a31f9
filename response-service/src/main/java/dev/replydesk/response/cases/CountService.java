package dev.replydesk.response.cases;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Counts the queue exactly; without further filters from the index alone. */
@Service
public class CountService {
    private final CaseAccess access;
    private final Cases cases;
    private final Clock clock;

    CountService(CaseAccess access, Cases cases, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    public Mono<CaseCounts> count(CaseFilter filter) {
        return access.viewer(Rights.READ).flatMap(v -> count(v, filter));
    }

    Mono<CaseCounts> count(Viewer viewer, CaseFilter filter) {
        return count(viewer, filter, clock.instant());
    }

    Mono<CaseCounts> count(Viewer viewer, CaseFilter filter, Instant now) {
        var residual = CaseCriteria.of(filter, viewer, now);
        var running = !filter.wantsRunning()
                ? Mono.just(Map.<String, Number>of())
                : cases.aggregate(List.of(match(viewer, residual), sums(viewer, now))).next()
                        .map(CountService::numbers).defaultIfEmpty(Map.of());
        var backlog = cases.counted(viewer.merchant(), query(residual, Filters.eq("lane", CaseDocument.BACKLOG)));
        return Mono.zip(running, backlog, CaseCounts::of);
    }

    private static Bson query(List<Bson> residual, Bson lane) {
        var all = new ArrayList<>(residual);
        all.add(Filters.eq("open", true));
        all.add(lane);
        return Filters.and(all);
    }

    private static Bson match(Viewer viewer, List<Bson> residual) {
        var ours = Filters.eq("merchantId", viewer.merchant().value());
        return Aggregates.match(Filters.and(ours, query(residual, Filters.lt("lane", CaseDocument.BACKLOG))));
    }

    private static Document sums(Viewer viewer, Instant now) {
        var runs = new Document("$eq", List.of("$lane", CaseDocument.RUNNING));
        var overdue = and(runs, new Document("$lt", List.of("$lateFrom", Date.from(now))));
        var warned = and(runs, new Document("$lte", List.of("$warnAt", Date.from(now))));
        var me = viewer.actor().id();
        var sums = new Document("_id", null).append("open", sumOf(true)).append("overdue", sumOf(overdue))
                .append("atRisk", sumOf(and(warned, new Document("$not", overdue))))
                .append("paused", sumOf(new Document("$eq", List.of("$lane", CaseDocument.PAUSED))))
                .append("awaitingApproval", sumOf(is("$state", "AWAITING_APPROVAL")))
                .append("publishing", sumOf(is("$state", "PUBLISHING"))).append("failed", sumOf(is("$state", "FAILED")))
                .append("unassigned", sumOf(and(absent("$assignee"), absent("$writer"))))
                .append("mine", sumOf(new Document("$or", List.of(is("$assignee", me), is("$writer", me)))));
        return new Document("$group", sums);
    }

    private static Document and(Document... conditions) {
        return new Document("$and", List.of(conditions));
    }

    static Document sumOf(Object condition) {
        return new Document("$sum", new Document("$cond", List.of(condition, 1, 0)));
    }

    private static Document is(String field, String value) {
        return new Document("$eq", List.of(field, value));
    }

    private static Document absent(String field) {
        return new Document("$eq", List.of(new Document("$ifNull", List.of(field, "")), ""));
    }

    private static Map<String, Number> numbers(Document sums) {
        var numbers = new HashMap<String, Number>();
        sums.forEach((name, value) -> {
            if (value instanceof Number n) {
                numbers.put(name, n);
            }
        });
        return numbers;
    }
}
