package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The queue, most urgent first. It is read stretch by stretch and only as far as the page needs, so no page is ever
 * sorted in memory, however deep it lies. A filter that few cases match may read every open case of the merchant.
 */
@Service
public class QueueService {
    private final CaseAccess access;
    private final Cases cases;
    private final Clock clock;

    QueueService(CaseAccess access, Cases cases, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    public Mono<CasePage> list(CaseFilter filter, int limit, @Nullable String cursor) {
        return access.viewer(Rights.READ).flatMap(v -> read(v.merchant(), searches(v, filter, cursor), limit + 1))
                .map(found -> page(found, limit));
    }

    private List<Search> searches(Viewer viewer, CaseFilter filter, @Nullable String cursor) {
        var residual = CaseCriteria.of(filter, viewer, clock.instant());
        var index = filter.reviewId() == null ? CaseIndexes.QUEUE : CaseIndexes.REVIEW;
        return QueueOrder.stretches(filter, cursor).stream().map(stretch -> search(stretch, residual).along(index))
                .toList();
    }

    private static Search search(Bson stretch, List<Bson> residual) {
        var all = new ArrayList<>(residual);
        all.add(stretch);
        return Search.where(Filters.and(all)).sorted(Sorts.ascending("dueAt", "_id"));
    }

    private Mono<List<ResponseCase>> read(MerchantId merchant, List<Search> stretches, int wanted) {
        if (stretches.isEmpty() || wanted == 0) {
            return Mono.just(List.of());
        }
        var rest = stretches.subList(1, stretches.size());
        return cases.rows(merchant, stretches.getFirst().first(wanted)).collectList()
                .flatMap(found -> read(merchant, rest, wanted - found.size()).map(more -> joined(found, more)));
    }

    private static List<ResponseCase> joined(List<ResponseCase> found, List<ResponseCase> more) {
        return more.isEmpty() ? found : Stream.concat(found.stream(), more.stream()).toList();
    }

    private static CasePage page(List<ResponseCase> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new CasePage(items,
                found.size() <= limit ? null : QueueOrder.cursor(items.getLast()));
    }
}
