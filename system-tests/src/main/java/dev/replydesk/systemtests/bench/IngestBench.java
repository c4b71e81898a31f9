package dev.replydesk.systemtests.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * How many negative reviews a second go from an HTTP batch to a queued case, as a share of what the bare driver writes.
 */
public final class IngestBench {

    private static final int LINES = 10_000;
    private static final int WARM = 10;
    private static final int BATCHES = 6;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api desk;
    private final MongoClient mongo;
    private final CpuShares shares;
    private final NegativeReviews reviews;
    private long queued;

    private IngestBench(Api desk, MongoClient mongo, CpuShares shares) {
        this.desk = desk;
        this.mongo = mongo;
        this.shares = shares;
        this.reviews = new NegativeReviews(Instant.now().minusSeconds(60));
    }

    public static void main(String[] args) {
        var report = new Report(args);
        try (var product = StartedReplydesk.start(); var mongo = MongoClients.create(product.mongoUri())) {
            var desk = product.api();
            NegativeReviews.openShop(desk);
            report.print(List.of(new IngestBench(desk, mongo, new CpuShares(product)).run(report)));
        }
    }

    private Row run(Report report) {
        report.progress("warming up with " + WARM * LINES + " reviews");
        var _ = accept("warm", WARM);
        var raw = new RawPairs(mongo, one("replydesk-review", "reviews"), one("replydesk-response", "cases"));
        var _ = raw.measure("warm", WARM * LINES);
        double[] product = new double[ROUNDS];
        double[] baseline = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Checkpoint.take(mongo);
            var _ = shares.since(1);
            product[round] = accept("r" + round, BATCHES);
            report.progress("processor time for a review: " + shares.since(BATCHES * LINES));
            Checkpoint.take(mongo);
            baseline[round] = raw.measure("r" + round, BATCHES * LINES);
            report.progress("round %d: queued %.0f/s, bare driver %.0f/s".formatted(round + 1, product[round],
                    baseline[round]));
        }
        double value = Medians.median(product);
        double bare = Medians.median(baseline);
        return new Row("ingest", "queued", value, "1/s", bare, value / bare);
    }

    /** Sends the batches over two connections and waits until every review has its case. Reviews a second. */
    private double accept(String run, int batches) {
        var bodies = IntStream.range(0, batches).mapToObj(b -> reviews.lines(run, b * LINES, LINES)).toList();
        queued += (long) batches * LINES;
        long start = System.nanoTime();
        try (var connections = Executors.newFixedThreadPool(2)) {
            var sent = bodies.stream().map(body -> connections.submit(() -> NegativeReviews.send(desk, body))).toList();
            sent.forEach(IngestBench::done);
        }
        awaitCases();
        return batches * LINES / ((System.nanoTime() - start) / 1e9);
    }

    private static void done(Future<?> sent) {
        try {
            sent.get();
        } catch (Exception e) {
            throw new IllegalStateException("a batch failed", e);
        }
    }

    private void awaitCases() {
        var cases = database("replydesk-response").getCollection("cases");
        var seen = Mono.from(cases.estimatedDocumentCount())
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(20)))
                .filter(count -> count >= queued).blockFirst(PATIENCE);
        Objects.requireNonNull(seen, "not every review became a case");
    }

    private Document one(String database, String collection) {
        return Objects.requireNonNull(Mono.from(database(database).getCollection(collection).find().first()).block());
    }

    private MongoDatabase database(String name) {
        return mongo.getDatabase(name);
    }
}
