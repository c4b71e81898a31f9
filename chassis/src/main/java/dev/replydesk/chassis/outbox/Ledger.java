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
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The entries of one collection as they lie in its documents: taken out, counted, leased, parked, replayed. */
final class Ledger {
    private static final String ENTRIES = OutboxWriter.FIELD;
    private static final Date EPOCH = new Date(0);
    private final ReactiveMongoTemplate mongo;
    private final String collection;
    private final OutboxProperties properties;

    Ledger(ReactiveMongoTemplate mongo, String collection, OutboxProperties properties) {
        this.mongo = mongo;
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
        return entries().flatMapMany(c -> c.createIndexes(List.of(due, parked))).then();
    }

    /** Takes out what was accepted; losing this write costs one repetition, so it need not wait for a majority. */
    Mono<Void> remove(List<Outgoing> accepted) {
        if (accepted.isEmpty()) {
            return Mono.empty();
        }
        var documents = accepted.stream().map(Outgoing::aggregateId).distinct().toList();
        var ids = accepted.stream().map(o -> o.entry().id()).toList();
        return entries().map(c -> c.withWriteConcern(WriteConcern.W1)).flatMap(c -> Mono.from(c.updateMany(Filters.in(
                "_id", documents), Updates.pull(ENTRIES, Filters.in("id", ids))))).then();
    }

    /** Counts a try for each, as it was seen, so that two senders of one entry never count twice. */
    Mono<Void> refuse(List<Outgoing> refused, Map<String, Rejection> why, Instant now) {
        if (refused.isEmpty()) {
            return Mono.empty();
        }
        var models = refused.stream().map(o -> refusal(o, Objects.requireNonNull(why.get(o.entry().id())), now))
                .toList();
        return entries().flatMap(c -> Mono.from(c.bulkWrite(models))).then();
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

    /** Leases documents with overdue entries for a destination; each lease has a name that only this call knows. */
    Mono<Lease> claim(String destination, Instant now) {
        var name = UUID.randomUUID().toString();
        return candidates(destination, now).flatMap(ids -> ids.isEmpty()
                ? Mono.just(new Lease(name, destination, List.of(), List.of()))
                : take(name, destination, ids, now).then(read(name, destination, ids, now)));
    }

    private Mono<List<String>> candidates(String destination, Instant now) {
        var filter = Filters.and(overdue(destination, now), free(destination, now));
        return entries().flatMapMany(c -> c.find(filter).projection(Projections.include("_id")).limit(properties
                .batch())).map(d -> d.getString("_id")).collectList();
    }

    private Mono<Void> take(String name, String destination, List<String> ids, Instant now) {
        var holder = new Document("by", name).append("until", Date.from(now.plus(properties.lease())));
        var filter = Filters.and(Filters.in("_id", ids), free(destination, now));
        return entries().flatMap(c -> Mono.from(c.updateMany(filter, Updates.set(leaseField(destination), holder))))
                .then();
    }

    private Mono<Lease> read(String name, String destination, List<String> ids, Instant now) {
        var mine = Filters.and(Filters.in("_id", ids), Filters.eq(leaseField(destination) + ".by", name));
        return entries().flatMapMany(c -> c.find(mine).projection(Projections.include("merchantId", ENTRIES)))
                .collectList().map(held -> new Lease(name, destination, held.stream().map(d -> d.getString("_id"))
                        .toList(),
                        held.stream().flatMap(d -> outgoing(d).stream()).filter(o -> isDue(o.entry(),
                                destination, now)).sorted(Comparator.comparing(o -> o.entry().at())).toList()));
    }

    private static boolean isDue(OutboxEntry entry, String destination, Instant now) {
        return entry.destination().equals(destination) && !entry.due().isAfter(now);
    }

    /** Lets go of what a lease holds, so that the next sweep may take it. */
    Mono<Void> release(Lease lease) {
        var field = leaseField(lease.destination());
        var mine = Filters.and(Filters.in("_id", lease.documents()), Filters.eq(field + ".by", lease.name()));
        return entries().map(c -> c.withWriteConcern(WriteConcern.W1)).flatMap(c -> Mono.from(c.updateMany(mine,
                Updates.unset(field)))).then();
    }

    Flux<Outgoing> parked(int limit) {
        return entries().flatMapMany(c -> c.find(Filters.exists("outbox.parked")).projection(Projections.include(
                "merchantId", ENTRIES)).limit(limit)).flatMapIterable(this::outgoing).filter(o -> o.entry()
                        .parked() != null);
    }

    /** Makes a parked entry wait again as if it were new; false if there is none with this id. */
    Mono<Boolean> replay(Outgoing event, Instant now) {
        var filter = Filters.and(Filters.eq("_id", event.aggregateId()), Filters.elemMatch(ENTRIES, Filters.and(Filters
                .eq("id", event.entry().id()), Filters.exists("parked"))));
        var again = Updates.combine(Updates.unset("outbox.$.parked"), Updates.set("outbox.$.due", Date.from(now)),
                Updates.set("outbox.$.tries", 0));
        return entries().flatMap(c -> Mono.from(c.updateOne(filter, again))).map(r -> r.getModifiedCount() == 1);
    }

    Mono<Measure> measure() {
        return Mono.zip(count(waiting()), count(Filters.exists("outbox.parked")), oldest()).map(
                t -> new Measure(t.getT1(), t.getT2(), t.getT3()));
    }

    private Mono<Long> count(Bson filter) {
        return entries().flatMap(c -> Mono.from(c.countDocuments(filter)));
    }

    private Mono<Instant> oldest() {
        var first = new Document("outbox.due", 1);
        return entries().flatMap(c -> Mono.from(c.find(waiting()).sort(first).projection(
                Projections.include(ENTRIES)).limit(1).first())).map(d -> d.getList(ENTRIES, Document.class).stream()
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

    private static Bson overdue(String destination, Instant now) {
        return Filters.and(Filters.elemMatch(ENTRIES, Filters.and(Filters.eq("to", destination), Filters.lte("due", Date
                .from(now)))), Filters.gt("outbox.due", EPOCH));
    }

    private static Bson free(String destination, Instant now) {
        var until = leaseField(destination) + ".until";
        return Filters.or(Filters.exists(until, false), Filters.lte(until, Date.from(now)));
    }

    private static String leaseField(String destination) {
        return OutboxWriter.LEASES + "." + destination;
    }

    private Mono<MongoCollection<Document>> entries() {
        return mongo.getCollection(collection);
    }
}
