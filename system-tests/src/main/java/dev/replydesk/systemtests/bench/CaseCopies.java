package dev.replydesk.systemtests.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.chassis.time.Ids;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Open cases made of one whose deadline is still ahead, written by the bare driver, each with a deadline of its own.
 */
final class CaseCopies {

    private static final int BATCH = 1_000;
    private static final int IN_FLIGHT = 4;

    private final MongoCollection<Document> cases;
    private final Document template;

    CaseCopies(MongoCollection<Document> cases, Document template) {
        this.cases = cases.withWriteConcern(WriteConcern.W1);
        this.template = template;
    }

    void write(String run, int copies, IntFunction<Instant> due) {
        Flux.range(0, copies / BATCH).flatMap(batch -> insert(run, batch * BATCH, due), IN_FLIGHT).blockLast();
    }

    private Mono<Void> insert(String run, int from, IntFunction<Instant> due) {
        var documents = IntStream.range(from, from + BATCH).mapToObj(i -> copy(run + "-" + i, due.apply(i))).toList();
        return Mono.from(cases.insertMany(documents, new InsertManyOptions().ordered(false))).then();
    }

    private Document copy(String name, Instant due) {
        var at = Date.from(due);
        var id = Ids.hash("case_", name);
        var review = Ids.hash("rev_", name);
        var clock = part(template, "value", "clock");
        var thresholds = clock.getList("thresholds", Document.class).stream().map(t -> with(t).append("at", at))
                .toList();
        var value = with(part(template, "value")).append("_id", id)
                .append("review", with(part(template, "value", "review")).append("reviewId", review))
                .append("clock", with(clock).append("dueAt", at).append("warnAt", at).append("thresholds", thresholds));
        return with(template).append("_id", id).append("reviewId", review).append("customerId", Ids.hash("cus_", name))
                .append("dueAt", at).append("warnAt", at).append("lateFrom", at).append("nextTimerAt", at)
                .append("value", value);
    }

    private static Document with(Map<String, Object> fields) {
        return new Document(fields);
    }

    private static Document part(Document of, String... path) {
        return of.getEmbedded(List.of(path), Document.class);
    }
}
