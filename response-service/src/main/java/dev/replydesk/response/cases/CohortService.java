package dev.replydesk.response.cases;

import dev.replydesk.chassis.tenant.Permission;
import dev.replydesk.chassis.tenant.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

/**
 * Counts what became of the duties of a span of days, each by the day on which its time began: the publication of the
 * review, or of the words that made the duty.
 */
@Service
public class CohortService {
    /** Reply times are counted in buckets; each is this much wider than the one before, so a time is known to 1 %. */
    public static final double BUCKET = 1.02;
    private static final Permission READ = Permission.ofEverybody().or(Scope.REPORTS_READ);
    private static final String STARTED = "$value.clock.startedAt";

    private final CaseAccess access;
    private final Cases cases;
    private final Clock clock;

    CohortService(CaseAccess access, Cases cases, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.clock = clock;
    }

    /** Days of a zone, the last one included; of one shop, or of all that the caller sees. */
    public record Span(LocalDate from, LocalDate to, ZoneId zone, @Nullable String shopId) {
        Instant start() {
            return from.atStartOfDay(zone).toInstant();
        }

        Instant end() {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    public Flux<CohortCount> count(Span span) {
        return access.viewer(READ).flatMapMany(v -> cases.aggregate(List.of(new Document("$match", those(v, span)),
                Cases.group(groups(span.zone(), clock.instant())))).map(CohortService::counted));
    }

    private static Document those(Viewer viewer, Span span) {
        var those = new Document("merchantId", viewer.merchant().value()).append("value.clock.startedAt",
                new Document("$gte", Date.from(span.start())).append("$lt", Date.from(span.end())));
        if (span.shopId() != null) {
            return those.append("shopId", viewer.sees(span.shopId()) ? span.shopId() : new Document("$in", List.of()));
        }
        return viewer.shops() == null
                ? those
                : those.append("shopId", new Document("$in", List.copyOf(viewer.shops())));
    }

    private static Document groups(ZoneId zone, Instant now) {
        var day = new Document("$dateToString",
                new Document("format", "%Y-%m-%d").append("date", STARTED).append("timezone", zone.getId()));
        return new Document("day", day).append("shop", "$shopId").append("fate", fate(now)).append("bucket", bucket());
    }

    private static Document fate(Instant now) {
        return new Document("$switch",
                new Document("branches",
                        List.of(when(is("$lane", CaseDocument.BACKLOG), Fate.BACKLOG),
                                when(is("$value.clock.state", "MET"), Fate.MET),
                                when(is("$value.clock.state", "MISSED"), Fate.MISSED),
                                when(is("$lane", CaseDocument.PAUSED), Fate.PAUSED),
                                when(is("$state", "EXEMPT"), Fate.EXEMPT), when(is("$state", "CLOSED"), Fate.REMOVED),
                                when(new Document("$gt", Arrays.asList("$value.clock.breachedAt", null)), Fate.OVERDUE),
                                when(new Document("$lt", List.of("$lateFrom", Date.from(now))), Fate.OVERDUE)))
                        .append("default", Fate.RUNNING.name()));
    }

    private static Document bucket() {
        var millis = new Document("$subtract", List.of("$value.clock.stoppedAt", STARTED));
        var seconds = new Document("$max", List.of(1, new Document("$divide", List.of(millis, 1_000))));
        var index = new Document("$toInt", new Document("$floor",
                new Document("$divide", List.of(new Document("$ln", seconds), Math.log(BUCKET)))));
        var answered = new Document("$in", List.of("$value.clock.state", List.of("MET", "MISSED")));
        return new Document("$cond", List.of(answered, index, -1));
    }

    private static Document when(Document condition, Fate fate) {
        return new Document("case", condition).append("then", fate.name());
    }

    private static Document is(String field, Object value) {
        return new Document("$eq", List.of(field, value));
    }

    private static CohortCount counted(Document row) {
        var by = row.get("_id", Document.class);
        return new CohortCount(LocalDate.parse(by.getString("day")), by.getString("shop"),
                Fate.valueOf(by.getString("fate")), by.getInteger("bucket"), row.getInteger("n"));
    }
}
