package dev.replydesk.chassis.outbox;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The entries of one collection as they lie in its documents: taken out, counted, found overdue, parked, replayed. */
final class Ledger {
    private static final String ENTRIES = OutboxWriter.FIELD;
    private static final Date EPOCH = new Date(0);
    private final MongoDatabase database;
    private final String collection;
    private final OutboxProperties properties;

    Ledger(MongoDatabase database, String collection, OutboxProperties properties) {
        this.database = database;
        this.collection = collection;
        this.properties = properties;
    }

    String collection() {
        return collection;
    }

    /** Small indexes that hold only documents with something to send, or with something parked. */
    Mono<Void> prepare() {
        var due = new IndexModel(Indexes.ascending("outbox.to", "outbox.due"), new IndexOptions()
                .partialFilterExpression(Filters.gt("outbox.due", EPOCH)));
        var parked = new IndexModel(Indexes.ascending("outbox.parked"), new IndexOptions().partialFilterExpression(
                Filters.exists("outbox.parked")));
        return Flux.from(entries().createIndexes(List.of(due, parked))).then();
    }

    /** Takes out what was accepted; losing this write costs one repetition, so it need not wait for a majority. */
    Mono<Void> remove(List<Outgoing> accepted) {
        if (accepted.isEmpty()) {
            return Mono.empty();
        }
        var documents = accepted.stream().map(Outgoing::aggregateId).distinct().toList();
        var ids = accepted.stream().map(o -> o.entry().id()).toList();
        var gone = Updates.pull(ENTRIES, Filters.in("id", ids));
        return Mono.from(entries().withWriteConcern(WriteConcern.W1).updateMany(Filters.in("_id", documents), gone))
                .then();
    }

    /** Counts a try for each, as it was seen, so that two senders of one entry never count twice. */
    Mono<Void> refuse(List<Outgoing> refused, Map<String, Rejection> why, Instant now) {
        if (refused.isEmpty()) {
            return Mono.empty();
        }
        var models = refused.stream().map(o -> refusal(o, Objects.requireNonNull(why.get(o.entry().id())), now))
                .toList();
        return Mono.from(entries().bulkWrite(models)).then();
    }

    private UpdateOneModel<Document> refusal(Outgoing event, Rejection why, Instant now) {
        var tries = event.entry().tries() + 1;
        var asSeen = Filters.and(Filters.eq("id", event.entry().id()), Filters.eq("tries", event.entry().tries()));
        var giveUp = !why.retryable() || tries >= properties.tries();
        var next = giveUp
                ? Updates.combine(Updates.set("outbox.$.parked", why.reason()), Updates.unset("outbox.$.due"))
                : Updates.set("outbox.$.due", Date.from(now.plus(Pauses.after(tries, properties))));
        return new UpdateOneModel<>(Filters.and(Filters.eq("_id", event.aggregateId()), Filters.elemMatch(ENTRIES,
                asSeen)), Updates.combine(Updates.set("outbox.$.tries", tries), next));
    }

    /** To whom something is overdue, in one look; also whoever shares a document with such an event. */
    Flux<String> overdueDestinations(Instant now) {
        return Flux.from(entries().distinct("outbox.to", overdueFilter(Filters.gte("to", ""), now), String.class));
    }

    /** What is overdue for a destination, those of one document in their order; read on as it is sent. */
    Flux<Outgoing> overdue(String destination, Instant now) {
        return Flux
                .from(entries().find(overdueFilter(Filters.eq("to", destination), now)).projection(Projections.include(
                        "merchantId", ENTRIES)).batchSize(properties.batch()))
                .concatMapIterable(d -> outgoing(d).stream()
                        .filter(o -> isDue(o.entry(), destination, now)).sorted(Comparator.comparing(o -> o.entry()
                                .at()))
                        .toList());
    }

    private static boolean isDue(OutboxEntry entry, String destination, Instant now) {
        return entry.destination().equals(destination) && !entry.due().isAfter(now);
    }

    /** What was announced by then and still waits to be sent. */
    Flux<Outgoing> waitingSince(Instant before) {
        var old = Filters.elemMatch(ENTRIES, Filters.and(Filters.gt("due", EPOCH), Filters.lte("at", Date.from(
                before))));
        return Flux.from(entries().find(Filters.and(waiting(), old)).projection(Projections.include("merchantId",
                ENTRIES))).flatMapIterable(this::outgoing)
                .filter(o -> o.entry().parked() == null && !o.entry().at().isAfter(before));
    }

    Flux<Outgoing> parked(int limit) {
        return Flux.from(entries().find(Filters.exists("outbox.parked")).projection(Projections.include(
                "merchantId", ENTRIES)).limit(limit)).flatMapIterable(this::outgoing).filter(o -> o.entry()
                        .parked() != null);
    }

    /** Makes a parked entry wait again as if it were new; false if there is none with this id. */
    Mono<Boolean> replay(Outgoing event, Instant now) {
        var filter = Filters.and(Filters.eq("_id", event.aggregateId()), Filters.elemMatch(ENTRIES, Filters.and(Filters
                .eq("id", event.entry().id()), Filters.exists("parked"))));
        var again = Updates.combine(Updates.unset("outbox.$.parked"), Updates.set("outbox.$.due", Date.from(now)),
                Updates.set("outbox.$.tries", 0));
        return Mono.from(entries().updateOne(filter, again)).map(r -> r.getModifiedCount() == 1);
    }

    Mono<Measure> measure() {
        return Mono.zip(count(waiting()), count(Filters.exists("outbox.parked")), oldest()).map(
                t -> new Measure(t.getT1(), t.getT2(), t.getT3()));
    }

    private Mono<Long> count(Bson filter) {
        return Mono.from(entries().countDocuments(filter));
    }

    private Mono<Instant> oldest() {
        var first = new Document("outbox.due", 1);
        return Mono.from(entries().find(waiting()).sort(first).projection(
                Projections.include(ENTRIES)).limit(1).first()).map(d -> d.getList(ENTRIES, Document.class).stream()
                        .map(e -> e.getDate("at").toInstant()).min(Instant::compareTo).orElse(Instant.MAX))
                .defaultIfEmpty(Instant.MAX);
    }

    private List<Outgoing> outgoing(Document document) {
        var merchant = new MerchantId(document.getString("merchantId"));
        return document.getList(ENTRIES, Document.class, List.of()).stream().map(e -> new Outgoing(collection, document
                .getString("_id"), merchant, OutboxEntry.of(e))).toList();
    }

    /** Names both fields of the index, without which it would not serve. */
    private static Bson waiting() {
        return Filters.and(Filters.gte("outbox.to", ""), Filters.gt("outbox.due", EPOCH));
    }

    private static Bson overdueFilter(Bson destination, Instant now) {
        var overdue = Filters.and(destination, Filters.lte("due", Date.from(now)));
        return Filters.and(Filters.elemMatch(ENTRIES, overdue), Filters.gt("outbox.due", EPOCH));
    }

    private MongoCollection<Document> entries() {
        return database.getCollection(collection);
    }
}
