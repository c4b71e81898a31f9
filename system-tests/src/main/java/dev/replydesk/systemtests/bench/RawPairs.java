package dev.replydesk.systemtests.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The baseline of the ingest bench: the bare driver writes the same review and case documents with the same write
 * concern.
 */
final class RawPairs {

    private final RawCopies reviews;
    private final RawCopies cases;

    RawPairs(MongoClient mongo, Document review, Document responseCase) {
        this.reviews = new RawCopies(mongo, "reviews", "rev_", review);
        this.cases = new RawCopies(mongo, "cases", "case_", responseCase);
    }

    /** Pairs written a second. */
    double measure(String run, int pairs) {
        long start = System.nanoTime();
        Flux.range(0, pairs / RawCopies.BATCH).flatMap(batch -> write(run + '-' + batch), RawCopies.IN_FLIGHT)
                .blockLast();
        return pairs / ((System.nanoTime() - start) / 1e9);
    }

    private Mono<Void> write(String batch) {
        return Mono.when(reviews.write(batch), cases.write(batch));
    }
}
