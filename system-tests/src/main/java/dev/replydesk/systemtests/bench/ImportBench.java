package dev.replydesk.systemtests.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * How many rows of a file a second are read and stored, from the end of its upload on, as a share of what the bare
 * driver writes; and whether the memory of the reader grows with the file. Sizes may be given: ./bench import 10000
 * 100000
 */
public final class ImportBench {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int WARM = 10_000;
    /** More of the same would only take longer. */
    private static final int BARE = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Report report;
    private final Api desk;
    private final MongoCollection<Document> reviews;
    private final ServiceMemory memory;

    private ImportBench(Report report, StartedReplydesk product, MongoClient mongo) {
        this.report = report;
        this.desk = product.api();
        this.reviews = mongo.getDatabase("replydesk-review").getCollection("reviews");
        this.memory = new ServiceMemory(product.process(StartedReplydesk.REVIEW));
    }

    /** What one size gave. */
    private record Measured(int rows, double perSecond, double bare, double heap, double resident) {}

    public static void main(String[] args) {
        var report = new Report(args);
        var given = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).mapToInt(Integer::parseInt).sorted()
                .toArray();
        try (var product = StartedReplydesk.start(); var mongo = MongoClients.create(product.mongoUri())) {
            NegativeReviews.openShop(product.api());
            report.print(new ImportBench(report, product, mongo).run(mongo, given.length == 0 ? SIZES : given));
        }
    }

    private List<Row> run(MongoClient mongo, int... sizes) {
        report.progress("warming up with %,d rows".formatted(WARM));
        var _ = imported("warm", WARM);
        var raw = new RawCopies(mongo, "reviews", "rev_", now(reviews.find().first()));
        var _ = raw.measure("warm", WARM);
        return rows(Arrays.stream(sizes).mapToObj(size -> measure(raw, size)).toList());
    }

    private Measured measure(RawCopies raw, int rows) {
        var run = "r" + rows;
        var done = imported(run, rows);
        double bare = raw.measure(run, Math.clamp(rows, WARM, BARE));
        report.progress("%,d rows: %.0f/s, bare driver %.0f/s, heap %.1f MB, resident %.0f MB".formatted(rows,
                done.rowsPerSecond(), bare, done.heap(), done.resident()));
        return new Measured(rows, done.rowsPerSecond(), bare, done.heap(), done.resident());
    }

    /** Every row is a review or in the quarantine, and no event of them is left to disturb what is measured next. */
    private FollowedImport.Figures imported(String run, int rows) {
        long before = stored();
        try (var file = ImportFile.of(run, rows)) {
            var figures = FollowedImport.start(desk, file, report).toItsEnd(memory);
            if (stored() - before != file.good()) {
                throw new IllegalStateException("%,d of %,d reviews are stored".formatted(stored() - before,
                        file.good()));
            }
            awaitDelivery();
            return figures;
        }
    }

    private long stored() {
        return now(reviews.estimatedDocumentCount());
    }

    private void awaitDelivery() {
        var left = Filters.and(Filters.gte("outbox.to", ""), Filters.exists("outbox.0"));
        var _ = Mono.from(reviews.countDocuments(left)).repeatWhen(again -> again.delayElements(Duration.ofMillis(100)))
                .filter(count -> count == 0).blockFirst(PATIENCE);
    }

    /** The largest file against the bare driver, and its memory against that of the smallest. */
    private static List<Row> rows(List<Measured> all) {
        var least = all.getFirst();
        var most = all.getLast();
        return List.of(row("rows", most.perSecond(), "1/s", most.bare()),
                row("heap", most.heap(), "MB", least.heap()),
                row("resident", most.resident(), "MB", least.resident()));
    }

    private static Row row(String name, double value, String unit, double baseline) {
        return new Row("import", name, value, unit, baseline, value / baseline);
    }

    private static <T> T now(Publisher<T> asked) {
        return Objects.requireNonNull(Mono.from(asked).block(PATIENCE));
    }
}
