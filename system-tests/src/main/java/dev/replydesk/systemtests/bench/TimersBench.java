package dev.replydesk.systemtests.bench;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.replydesk.systemtests.bench.Deadlines.Waiting;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.SecondInstance;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How late deadlines are noticed: 10,000 at one instant beside steady ingest and 10,000 spread over two minutes, with
 * two instances, and the same with JobRunr on the same MongoDB; and whether a sweep costs more with 1,000,000 open
 * cases than with 10,000. Both numbers may be given: ./bench timers 1000 50000
 */
public final class TimersBench {

    private static final int DEADLINES = 10_000;
    private static final int OPEN = 1_000_000;
    /** A desk that has run for days has rung many alarms; after fewer the compilers take a third of the processors. */
    private static final int WARM = 10_000;
    private static final int WARM_UPS = 3;
    private static final Duration APART = Duration.ofMillis(12);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private final Report report;
    private final Api desk;
    private final MongoClient mongo;
    private final int deadlines;

    private TimersBench(Report report, Api desk, MongoClient mongo, int deadlines) {
        this.report = report;
        this.desk = desk;
        this.mongo = mongo;
        this.deadlines = deadlines;
    }

    public static void main(String[] args) {
        var report = new Report(args);
        var given = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).map(Integer::valueOf).toList();
        int deadlines = given.isEmpty() ? DEADLINES : given.getFirst();
        int open = given.size() < 2 ? OPEN : given.get(1);
        try (var product = StartedReplydesk.start(); var mongo = MongoClients.create(product.mongoUri())) {
            var bench = new TimersBench(report, product.api(), mongo, deadlines);
            var rows = new ArrayList<Row>();
            try (var _ = SecondInstance.start(product, StartedReplydesk.RESPONSE)) {
                rows.addAll(bench.desk());
                rows.addAll(bench.jobRunr(product));
            }
            rows.add(new SweepCost(report, product, mongo).row(open));
            report.print(rows);
        }
    }

    private List<Row> desk() {
        NegativeReviews.openShop(desk);
        var timers = new DeskTimers(desk, mongo);
        timers.promise();
        warmUp(run -> timers.measure(timers.prepare(run, atOnce(WARM))).breaches());
        var rows = new ArrayList<Row>();
        var instant = besideIngest("", rows, timers.prepare("instant", atOnce(deadlines)), timers::measure);
        report.progress("at one instant: " + instant.breaches().told());
        report.progress("the alerts of it: " + instant.alerts().told());
        var spread = timers.measure(timers.prepare("spread", spread()));
        report.progress("spread: " + spread.breaches().told());
        report.progress("the alerts of it: " + spread.alerts().told());
        rows.addAll(rows("", instant.breaches(), spread.breaches()));
        rows.addAll(rows("alerts-", instant.alerts(), spread.alerts()));
        return rows;
    }

    private List<Row> jobRunr(StartedReplydesk product) {
        report.progress("the same with JobRunr");
        try (var jobs = new JobRunrTimers(product, mongo)) {
            warmUp(run -> jobs.measure(jobs.prepare(run, atOnce(WARM))));
            var rows = new ArrayList<Row>();
            var instant = besideIngest("jobrunr-", rows, jobs.prepare("instant", atOnce(deadlines)),
                    jobs::measure);
            report.progress("at one instant: " + instant.told());
            var spread = jobs.measure(jobs.prepare("spread", spread()));
            report.progress("spread: " + spread.told());
            rows.addAll(rows("jobrunr-", instant, spread));
            return rows;
        }
    }

    private void warmUp(Function<String, Fired> crowd) {
        for (int i = 1; i <= WARM_UPS; i++) {
            report.progress("warming up, %d of %d: %s".formatted(i, WARM_UPS, crowd.apply("warm" + i).told()));
        }
    }

    /** All at one instant, and what the senders of reviews feel of it: the seconds after it against those before. */
    private <T> T besideIngest(String who, List<Row> rows, Waiting waiting, Function<Waiting, T> measure) {
        try (var ingest = SteadyIngest.start(desk, who + "beside")) {
            Checkpoint.take(mongo);
            var at = waiting.deadlines();
            var measured = measure.apply(waiting);
            report.progress("batches refused for being too many: " + ingest.refused());
            double before = ingest.p99(at.first().minus(AFTERWARDS), at.first());
            double after = ingest.p99(at.first(), at.first().plus(AFTERWARDS));
            rows.add(new Row("timers", who + "ingest-p99", after, "ms", before, after / before));
            return measured;
        }
    }

    private Deadlines atOnce(int count) {
        return Deadlines.in(lead(count), count, Duration.ZERO);
    }

    private Deadlines spread() {
        return Deadlines.in(lead(deadlines), deadlines, APART.multipliedBy(deadlines));
    }

    private static Duration lead(int count) {
        return Duration.ofSeconds(30).plusMillis(3L * count);
    }

    /** Both loads against what we promise: two seconds at one instant, one second spread, nothing twice, none lost. */
    private static List<Row> rows(String who, Fired instant, Fired spread) {
        return List.of(Row.promised("timers", who + "instant", instant.max(), "s", 2),
                Row.promised("timers", who + "spread-p99", spread.p99(), "s", 1),
                Row.promised("timers", who + "spread-max", spread.max(), "s", 3),
                Row.none("timers", who + "twice", instant.twice() + spread.twice()),
                Row.none("timers", who + "lost", instant.lost() + spread.lost()),
                Row.none("timers", who + "early", instant.early() + spread.early()));
    }
}
