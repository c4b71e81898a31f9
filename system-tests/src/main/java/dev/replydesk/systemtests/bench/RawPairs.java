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

/**
 * The baseline of the ingest bench: the bare driver writes the same review and case documents with the same write
 * concern.
 */
final class RawPairs {

    private static final int BATCH = 500;
    private static final int IN_FLIGHT = 4;

    private final MongoCollection<Document> reviews;
    private final MongoCollection<Document> cases;
    private final Document review;
    private final Document responseCase;

    RawPairs(MongoClient mongo, Document review, Document responseCase) {
        var database = mongo.getDatabase("bench-raw").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.reviews = database.getCollection("reviews");
        this.cases = database.getCollection("cases");
        this.review = review;
        this.responseCase = responseCase;
    }

    /** Pairs written a second. */
    double measure(String run, int pairs) {
        long start = System.nanoTime();
        Flux.range(0, pairs / BATCH).flatMap(batch -> write(run + '-' + batch), IN_FLIGHT).blockLast();
        return pairs / ((System.nanoTime() - start) / 1e9);
    }

    private Mono<Void> write(String batch) {
        return Mono.when(insert(reviews, copies(review, "rev_", batch)),
                insert(cases, copies(responseCase, "case_", batch)));
    }

    private static Mono<Void> insert(MongoCollection<Document> collection, List<Document> documents) {
        return Mono.from(collection.insertMany(documents, new InsertManyOptions().ordered(false))).then();
    }

    /** Ids as the product makes them, in no order: the index of ids is part of the same documents. */
    private static List<Document> copies(Document template, String prefix, String batch) {
        return IntStream.range(0, BATCH).mapToObj(i -> with(template, Ids.hash(prefix, batch, Integer.toString(i))))
                .toList();
    }

    private static Document with(Document template, String id) {
        Map<String, Object> copy = template;
        return new Document(copy).append("_id", id);
    }
}
