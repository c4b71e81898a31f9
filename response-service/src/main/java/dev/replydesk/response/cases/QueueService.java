package dev.replydesk.response.cases;

import dev.replydesk.chassis.store.Cursor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The queue, most urgent first. It is read as stretches that each follow the queue's index, one after the other and
 * only as far as the page needs, so no page is ever sorted in memory, however deep it lies.
 */
@Service
public class QueueService {
    private final CaseAccess access;
    private final Cases cases;
    private final Clock clock;

    /** Cases of one kind, in the order of their deadlines. */
    private record Stretch(boolean open, int lane) {}

    QueueService(CaseAccess access, Cases cases, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    public Mono<CasePage> list(CaseFilter filter, int limit, @Nullable String cursor) {
        return access.viewer(Rights.READ).flatMap(v -> list(v, filter, limit, Cursor.decode(cursor, 4)));
    }

    private Mono<CasePage> list(Viewer viewer, CaseFilter filter, int limit, @Nullable Cursor after) {
        var residual = CaseCriteria.of(filter, viewer, clock.instant());
        return Flux.fromIterable(queries(filter, after)).concatMap(part -> cases.list(viewer.merchant(),
                query(part, residual, limit + 1)), 1).take(limit + 1).collectList().map(found -> page(found, limit));
    }

    private static List<Criteria> queries(CaseFilter filter, @Nullable Cursor after) {
        var all = stretches(filter);
        if (after == null) {
            return all.stream().map(QueueService::whole).toList();
        }
        var at = new Stretch(Boolean.parseBoolean(after.text(0)), (int) after.number(1));
        var from = all.indexOf(at);
        var rest = new ArrayList<Criteria>();
        if (from >= 0) {
            rest.add(whole(at).and("dueAt").is(after.instant(2)).and("id").gt(after.text(3)));
            rest.add(whole(at).and("dueAt").gt(after.instant(2)));
        }
        all.stream().skip(from + 1L).map(QueueService::whole).forEach(rest::add);
        return rest;
    }

    private static List<Stretch> stretches(CaseFilter filter) {
        var all = new ArrayList<Stretch>();
        for (var open : new boolean[]{true, false}) {
            if (open ? filter.wantsOpen() : filter.wantsClosed()) {
                if (filter.wantsRunning()) {
                    all.add(new Stretch(open, CaseDocument.RUNNING));
                }
                if (filter.wantsBacklog()) {
                    all.add(new Stretch(open, CaseDocument.BACKLOG));
                }
            }
        }
        return all;
    }

    private static Criteria whole(Stretch s) {
        return Criteria.where("open").is(s.open()).and("lane").is(s.lane());
    }

    private static Query query(Criteria part, List<Criteria> residual, int limit) {
        var all = new ArrayList<>(residual);
        all.add(part);
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("dueAt", "id")).limit(limit);
    }

    private static CasePage page(List<CaseDocument> found, int limit) {
        var items = found.subList(0, Math.min(limit, found.size()));
        return new CasePage(items.stream().map(CaseDocument::value).toList(),
                found.size() <= limit ? null : cursor(items.getLast()));
    }

    private static String cursor(CaseDocument last) {
        return Cursor.of(last.open(), last.lane(), last.dueAt(), last.id()).encode();
    }
}
