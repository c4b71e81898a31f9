package dev.replydesk.systemtests.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.chassis.time.Ids;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Copies of one document of the product, as the bare driver writes them with the product's write concern. */
final class RawCopies {

    static final int BATCH = 500;
    static final int IN_FLIGHT = 4;

    private final MongoCollection<Document> collection;
    private final String prefix;
    private final Document template;

    RawCopies(MongoClient mongo, String collection, String prefix, Document template) {
        this.collection = mongo.getDatabase("bench-raw").withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .getCollection(collection);
        this.prefix = prefix;
        this.template = template;
    }

    /** Copies written a second. */
    double measure(String run, int copies) {
        long start = System.nanoTime();
        Flux.range(0, copies / BATCH).flatMap(batch -> write(run + '-' + batch), IN_FLIGHT).blockLast();
        return copies / ((System.nanoTime() - start) / 1e9);
    }

    /** Ids as the product makes them, in no order: the index of ids is part of the same documents. */
    Mono<Void> write(String batch) {
        var documents = IntStream.range(0, BATCH).mapToObj(i -> with(Ids.hash(prefix, batch, Integer.toString(i))))
                .toList();
        return insert(documents);
    }

    private Mono<Void> insert(List<Document> documents) {
        return Mono.from(collection.insertMany(documents, new InsertManyOptions().ordered(false))).then();
    }

    private Document with(String id) {
        Map<String, Object> copy = template;
        return new Document(copy).append("_id", id);
    }
}
