package dev.replydesk.systemtests.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How long an agent waits for the first page of 50 out of 100,000 open cases, against the driver's own query for the
 * same documents; of a desk that is warm and does nothing else.
 */
public final class QueueBench {

    private static final int CASES = 100_000;
    private static final int LINES = 10_000;
    /** An agent's desk has run for days; after fewer pages than this the next ones are still faster. */
    private static final int WARM_UP = 20_000;
    private static final int REQUESTS = 1_500;
    private static final int UNSEEN = 300;
    private static final String FIRST_PAGE = "/api/v1/cases?limit=50";
    /** Both are asked in short turns, so that a machine which slows down slows both. */
    private static final int TURN = 50;

    private QueueBench() {
    }

    public static void main(String[] args) {
        var report = new Report(args);
        try (var product = StartedReplydesk.start(); var mongo = MongoClients.create(product.mongoUri())) {
            var desk = product.api();
            var cases = mongo.getDatabase("replydesk-response").getCollection("cases");
            NegativeReviews.openShop(desk);
            report.progress("filling the queue with " + CASES + " cases");
            fill(desk, cases);
            var shares = new CpuShares(product);
            shares.awaitRest();
            report.print(measure(report, desk, cases, shares));
        }
    }

    private static void fill(Api desk, MongoCollection<Document> cases) {
        var now = Instant.now();
        for (int from = 0; from < CASES; from += LINES) {
            var lines = new NegativeReviews(now.minusSeconds(60 + from / 10)).lines("q", from, LINES);
            NegativeReviews.send(desk, lines);
        }
        Objects.requireNonNull(Mono.from(cases.estimatedDocumentCount())
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(50))).filter(count -> count >= CASES)
                .blockFirst(Duration.ofMinutes(5)), "not every review became a case");
    }

    private static List<Row> measure(Report report, Api desk, MongoCollection<Document> cases, CpuShares shares) {
        var merchant = Objects.requireNonNull(Mono.from(cases.find().first()).block()).getString("merchantId");
        desk.get(FIRST_PAGE).expect(200);
        var firstPage = new PageReader(desk, FIRST_PAGE);
        IntConsumer page = _ -> {
            var _ = firstPage.read();
        };
        IntConsumer query = i -> firstPage(cases, Objects.requireNonNull(merchant));
        var _ = micros(query, WARM_UP);
        var _ = shares.since(1);
        var _ = micros(page, WARM_UP);
        report.progress("processor time for a page while warming up: " + shares.since(WARM_UP));
        shares.awaitRest();
        double[] pages = new double[REQUESTS];
        double[] queries = new double[REQUESTS];
        for (int from = 0; from < REQUESTS; from += TURN) {
            System.arraycopy(micros(page, TURN), 0, pages, from, TURN);
            System.arraycopy(micros(query, TURN), 0, queries, from, TURN);
        }
        return List.of(row("p50", 0.5, pages, queries), row("p99", 0.99, pages, queries),
                unseen(desk, () -> query.accept(0)));
    }

    /** The pages after the first one, each asked for once, so that the desk remembers no row of them. */
    private static Row unseen(Api desk, Runnable query) {
        double[] pages = new double[UNSEEN];
        double[] queries = new double[UNSEEN];
        var seen = new AtomicReference<>(new PageReader(desk, FIRST_PAGE).read());
        for (int i = 0; i < UNSEEN; i++) {
            var next = FIRST_PAGE + "&cursor=" + PageReader.cursor(seen.get());
            var page = new PageReader(desk, next);
            pages[i] = micros(_ -> seen.set(page.read()), 1)[0];
            queries[i] = micros(_ -> query.run(), 1)[0];
        }
        return row("unseen", 0.5, pages, queries);
    }

    private static Row row(String name, double quantile, double[] pages, double[] queries) {
        double value = Medians.quantile(quantile, pages) / 1000;
        double baseline = Medians.quantile(quantile, queries) / 1000;
        return new Row("queue", name, value, "ms", baseline, value / baseline);
    }

    private static void firstPage(MongoCollection<Document> cases, String merchant) {
        Bson open = Filters.and(Filters.eq("merchantId", merchant), Filters.eq("open", true), Filters.lte("lane", 1));
        var page = Flux.from(cases.find(open).sort(Sorts.ascending("lane", "dueAt", "_id")).limit(50)).collectList()
                .block();
        if (page == null || page.size() != 50) {
            throw new IllegalStateException("the driver's own query found no full page");
        }
    }

    private static double[] micros(IntConsumer request, int times) {
        return IntStream.range(0, times).mapToDouble(i -> {
            long start = System.nanoTime();
            request.accept(i);
            return (System.nanoTime() - start) / 1e3;
        }).toArray();
    }
}
