package dev.replydesk.systemtests.bench;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.bench.Deadlines.Waiting;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deadlines of cases that came in as any review does, under a promise of an hour without warnings before it. */
final class DeskTimers {

    private static final Duration PROMISE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LINES = 2_500;
    private static final List<String> CHANNELS = List.of("IN_APP", "MAIL");

    private static final Bson OF_BREACHES = Filters.eq("alert.threshold", 100);

    private final Api desk;
    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> deliveries;

    DeskTimers(Api desk, MongoClient mongo) {
        this.desk = desk;
        this.cases = mongo.getDatabase("replydesk-response").getCollection("cases");
        this.deliveries = mongo.getDatabase("replydesk-notification").getCollection("deliveries");
    }

    /** The breaches in the cases, and what is stored of them where people are told. */
    record Result(Fired breaches, Fired alerts) {}

    /** Without warnings, so that nothing but the deadline fires. */
    void promise() {
        var version = desk.get("/api/v1/sla-policies").etag();
        var body = "{\"policies\":[{\"name\":\"An hour\",\"firstReply\":\"%s\",\"warnAt\":[]}]}".formatted(PROMISE);
        desk.ifMatch(version).put("/api/v1/sla-policies", body).expect(200);
    }

    /** Sends the reviews and waits for their cases. */
    Waiting prepare(String run, Deadlines deadlines) {
        ingest(run, deadlines);
        return new Waiting(deadlines, known(deadlines));
    }

    Result measure(Waiting waiting) {
        return waiting.deadlines().isOneInstant() ? counted(waiting) : named(waiting);
    }

    private Result named(Waiting waiting) {
        var due = waiting.due();
        try (var breaches = new SeenCommits(cases, written(), "$documentKey._id");
                var alerts = new SeenCommits(deliveries, breached(), delivery())) {
            var told = alerts.await(due.size() * CHANNELS.size(), waiting.untilAllCame(PATIENCE));
            var fired = Fired.of(due, breaches.await(due.size(), Duration.ZERO));
            demandRecorded(waiting.deadlines(), due.size() - fired.lost());
            return new Result(fired, Fired.of(onEachChannel(due), told));
        }
    }

    private Result counted(Waiting waiting) {
        var at = waiting.deadlines().first();
        int breached = waiting.due().size();
        int told = breached * CHANNELS.size();
        long toldBefore = CountedCommits.now(deliveries.countDocuments(OF_BREACHES));
        try (var breaches = new CountedCommits(Mono.from(stillDue(at)).map(n -> breached - n));
                var alerts = new CountedCommits(raisedSince(at))) {
            var alertLags = alerts.lags(told, at, waiting.untilAllCame(PATIENCE));
            var breachLags = breaches.lags(breached, at, Duration.ZERO);
            long recorded = recorded(waiting.deadlines(), "$eq");
            long toldNow = CountedCommits.now(deliveries.countDocuments(OF_BREACHES)) - toldBefore;
            return new Result(
                    Fired.of(breachLags, recorded(waiting.deadlines(), "$gt"), breached - recorded),
                    Fired.of(alertLags, Math.max(0, toldNow - told), Math.max(0, told - toldNow)));
        }
    }

    private Publisher<Long> stillDue(Instant at) {
        return cases.withReadConcern(ReadConcern.MAJORITY).countDocuments(Filters.lte("nextTimerAt", at),
                new CountOptions().hintString("timers"));
    }

    private Publisher<Long> raisedSince(Instant at) {
        var any = Objects.requireNonNull(Mono.from(cases.find().first()).block(PATIENCE));
        return deliveries.withReadConcern(ReadConcern.MAJORITY).countDocuments(Filters
                .and(Filters.eq("merchantId", any.getString("merchantId")), Filters.gte("alert.raisedAt", at)));
    }

    private void ingest(String run, Deadlines deadlines) {
        var reviews = new NegativeReviews(i -> deadlines.at(i).minus(PROMISE));
        for (int from = 0; from < deadlines.count(); from += LINES) {
            NegativeReviews.send(desk, reviews.lines(run, from, Math.min(LINES, deadlines.count() - from)));
        }
    }

    private Map<String, Instant> known(Deadlines deadlines) {
        var found = Flux.from(cases.find(theirs(deadlines)).projection(Projections.include("dueAt")))
                .<Map<String, Instant>>collect(HashMap::new,
                        (due, d) -> due.put(d.getString("_id"), d.getDate("dueAt").toInstant()))
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(200)))
                .filter(due -> due.size() == deadlines.count()).blockFirst(PATIENCE);
        return Objects.requireNonNull(found, "not every review became a case");
    }

    private static Bson theirs(Deadlines deadlines) {
        return Filters.and(Filters.gte("dueAt", deadlines.first()), Filters.lte("dueAt", deadlines.last()));
    }

    /** After these cases were opened, nothing but their breach writes them; an event that was sent is taken out. */
    private static Bson written() {
        return Filters.and(Filters.eq("operationType", "update"),
                Filters.exists("updateDescription.updatedFields.storedAt"));
    }

    /** A case that comes in late is told of at once; that alert is of a warning. */
    private static Bson breached() {
        return Filters.and(Filters.eq("operationType", "insert"), Filters.eq("fullDocument.alert.threshold", 100));
    }

    private static Document delivery() {
        return new Document("$concat", List.of("$fullDocument.alert.caseId", " ", "$fullDocument.channel"));
    }

    private static Map<String, Instant> onEachChannel(Map<String, Instant> due) {
        var each = new HashMap<String, Instant>();
        due.forEach((id, at) -> CHANNELS.forEach(channel -> each.put(id + " " + channel, at)));
        return each;
    }

    /** What the stream showed must be what the cases say of themselves. */
    private void demandRecorded(Deadlines deadlines, long seen) {
        long recorded = recorded(deadlines, "$eq");
        if (recorded != seen) {
            throw new IllegalStateException("%d cases record one breach, %d were seen".formatted(recorded, seen));
        }
    }

    /** How many cases record one breach, or with another comparison, more of them. */
    private long recorded(Deadlines deadlines, String compared) {
        var breaches = new Document("$filter", new Document("input", "$value.history").append("cond",
                new Document("$eq", List.of("$$this.type", "BREACHED"))));
        return CountedCommits.now(cases.countDocuments(Filters.and(theirs(deadlines),
                Filters.expr(new Document(compared, List.of(new Document("$size", breaches), 1))))));
    }
}
