package dev.replydesk.response.cases;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.response.cases.domain.CaseState;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.work.DueMinute;
import dev.replydesk.response.cases.domain.work.Holding;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits, counted in the index of the queue alone, and the few cases of it that are shown. */
@Service
public class WorkloadService {
    private static final List<String> UNWRITTEN = CaseState.UNWRITTEN_STATES.stream().map(CaseState::name).sorted()
            .toList();

    private final CaseAccess access;
    private final CountService counts;
    private final Cases cases;
    private final Clock clock;

    WorkloadService(CaseAccess access, CountService counts, Cases cases, Clock clock) {
        this.access = access;
        this.counts = counts;
        this.cases = cases;
        this.clock = clock;
    }

    /** Refuses who has not this right; every other question starts here. */
    public Mono<Look> look(Permission needed, List<String> shops) {
        return access.viewer(needed).map(v -> new Look(v, shops, clock.instant()));
    }

    /** At each merchant as a whole, for what is said without being asked. */
    public Flux<Look> everywhere() {
        return cases.merchants().map(m -> new Look(Viewer.ofAll(m), List.of(), clock.instant()));
    }

    public Mono<CaseCounts> counts(Look look) {
        return counts.count(look.viewer(), look.filter(), look.at());
    }

    /** How many wait for a reply and are past their deadline. */
    public Mono<Long> waitingLate(Look look) {
        var late = Filters.and(Filters.in("state", UNWRITTEN), Filters.lt("dueAt", look.at()));
        return cases.counted(look.viewer().merchant(), running(look, late));
    }

    /** The open cases that fall due from now until then, by minute; in no order. */
    public Flux<DueMinute> due(Look look, Instant until) {
        var by = new Document("minute",
                new Document("$dateTrunc", new Document("date", "$dueAt").append("unit", "minute")))
                .append("warned", warned(look));
        var sums = Cases.group(by);
        sums.get("$group", Document.class).append("waiting",
                CountService.sumOf(new Document("$in", List.of("$state", UNWRITTEN))));
        return cases.aggregate(List.of(match(look, between(look.at(), until)), sums)).map(WorkloadService::minute);
    }

    /** Who is responsible for what and who writes it. */
    public Flux<Holding> held(Look look) {
        var overdue = new Document("$lt", List.of("$lateFrom", Date.from(look.at())));
        var by = new Document("assignee", "$assignee").append("writer", "$writer");
        var sums = Cases.group(by);
        sums.get("$group", Document.class).append("overdue", CountService.sumOf(overdue)).append("atRisk",
                CountService.sumOf(new Document("$and",
                        List.of(warned(look), new Document("$not", List.of(overdue))))));
        return cases.aggregate(List.of(match(look, Filters.empty()), sums)).map(WorkloadService::holding);
    }

    /** The first to fall due from that instant on. */
    public Flux<ResponseCase> next(Look look, Instant from, int most) {
        return rows(look, Filters.gte("dueAt", from), most);
    }

    /** The same, of those that wait for a reply and fall due before the other instant. */
    public Flux<ResponseCase> waiting(Look look, Instant from, Instant until, int most) {
        return rows(look, Filters.and(Filters.in("state", UNWRITTEN), between(from, until)), most);
    }

    private Flux<ResponseCase> rows(Look look, Bson more, int most) {
        return cases.rows(look.viewer().merchant(), Search.where(running(look, more))
                .sorted(Sorts.ascending("dueAt", "_id")).first(most).along(CaseIndexes.QUEUE));
    }

    private static Bson between(Instant from, Instant until) {
        return Filters.and(Filters.gte("dueAt", from), Filters.lt("dueAt", until));
    }

    private static Document warned(Look look) {
        return new Document("$lte", List.of("$warnAt", Date.from(look.at())));
    }

    private static Bson running(Look look, Bson more) {
        var all = new ArrayList<>(CaseCriteria.of(look.filter(), look.viewer(), look.at()));
        all.addAll(List.of(Filters.eq("open", true), Filters.eq("lane", CaseDocument.RUNNING), more));
        return Filters.and(all);
    }

    private static Bson match(Look look, Bson more) {
        return Cases.match(look.viewer().merchant(), running(look, more));
    }

    private static DueMinute minute(Document row) {
        var by = row.get("_id", Document.class);
        return new DueMinute(by.getDate("minute").toInstant(), by.getBoolean("warned"), number(row, "n"),
                number(row, "waiting"));
    }

    private static Holding holding(Document row) {
        var by = row.get("_id", Document.class);
        var overdue = number(row, "overdue");
        var atRisk = number(row, "atRisk");
        return new Holding(by.getString("assignee"), by.getString("writer"), overdue, atRisk,
                number(row, "n") - overdue - atRisk);
    }

    private static long number(Document row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
