package dev.replydesk.systemtests.bench;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** What the desk's own sweep takes to find 1,000 due cases and to move them on, beside few and many open ones. */
final class SweepCost {

    private static final int FEW = 10_000;
    private static final int DUE = 1_000;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 3;
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String METER = "replydesk_sweep_duration_seconds_sum";

    private final Report report;
    private final Api management;
    private final MongoCollection<Document> cases;

    SweepCost(Report report, StartedReplydesk product, MongoClient mongo) {
        this.report = report;
        this.management = Api.anonymous(product.managementUrl(StartedReplydesk.RESPONSE));
        this.cases = mongo.getDatabase("replydesk-response").getCollection("cases");
    }

    Row row(int open) {
        var copies = new CaseCopies(cases, Objects.requireNonNull(
                now(cases.find(Filters.gt("nextTimerAt", Instant.now().plusSeconds(60))).first())));
        var _ = now(cases.deleteMany(Filters.empty()));
        fill(copies, "few", FEW);
        double few = measure(copies, "few");
        fill(copies, "many", open - FEW);
        double many = measure(copies, "many");
        return new Row("timers", "sweep of %,d open".formatted(open), many, "ms", few, many / few);
    }

    /** Their deadlines lie beyond the end of the bench. */
    private void fill(CaseCopies copies, String run, int count) {
        report.progress("adding %,d open cases".formatted(count));
        var later = Instant.now().plus(Duration.ofHours(2));
        copies.write(run, count, i -> later.plusMillis(i));
    }

    private double measure(CaseCopies copies, String run) {
        double[] millis = IntStream.range(-WARM_UP, ROUNDS).mapToDouble(i -> sweep(copies, run + "-due" + i))
                .skip(WARM_UP).toArray();
        double median = Medians.median(millis);
        report.progress("a sweep of %,d due cases: %.0f ms, from %.0f to %.0f".formatted(DUE, median,
                Medians.quantile(0, millis), Medians.quantile(1, millis)));
        return median;
    }

    /** Milliseconds that its sweeps say they took for these; ends when all that follows from them has been told. */
    private double sweep(CaseCopies copies, String run) {
        double before = swept();
        var due = Instant.now().plus(LEAD);
        copies.write(run, DUE, _ -> due);
        awaitNone(Filters.lte("nextTimerAt", due));
        awaitNone(Filters.and(Filters.gte("outbox.to", ""), Filters.exists("outbox.0")));
        double took = (swept() - before) * 1e3;
        if (took <= 0) {
            throw new IllegalStateException("the meter " + METER + " stands still while the sweep moves cases on");
        }
        return took;
    }

    private double swept() {
        return management.get("/actuator/prometheus").text().lines().filter(line -> line.startsWith(METER))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    private void awaitNone(Bson which) {
        var gone = Mono.from(cases.countDocuments(which))
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(200))).filter(left -> left == 0)
                .blockFirst(PATIENCE);
        Objects.requireNonNull(gone, "the sweep does not move everything on");
    }

    private static <T> T now(Publisher<T> asked) {
        return Objects.requireNonNull(Mono.from(asked).block(PATIENCE));
    }
}
