package dev.replydesk.systemtests.bench;

import static dev.replydesk.systemtests.desk.StartedReplydesk.GATEWAY;
import static dev.replydesk.systemtests.desk.StartedReplydesk.NOTIFICATION;
import static dev.replydesk.systemtests.desk.StartedReplydesk.RESPONSE;
import static dev.replydesk.systemtests.desk.StartedReplydesk.REVIEW;

import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long `./run` takes to be ready and to stop, and what the four services hold, beside what we promise. */
public final class StartBench {

    private static final int STARTS = 3;
    private static final Duration IDLE = Duration.ofSeconds(8);
    private static final List<String> SERVICES = List.of(GATEWAY, REVIEW, RESPONSE, NOTIFICATION);

    private StartBench() {
    }

    public static void main(String[] args) {
        var report = new Report(args);
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= STARTS; i++) {
            report.progress("start " + i + " of " + STARTS);
            rows.addAll(measured(StartedReplydesk::start, "empty", 10));
            rows.addAll(measured(StartedReplydesk::startDemo, "demo", 12));
        }
        report.print(rows);
    }

    private static List<Row> measured(Supplier<StartedReplydesk> start, String what, double ready) {
        try (var desk = start.get()) {
            LockSupport.parkNanos(IDLE.toNanos());
            double held = SERVICES.stream().map(desk::process).mapToDouble(p -> new ServiceMemory(p).resident()).sum();
            double megabytes = held / 1.048576;
            return List.of(row(what + " ready", seconds(desk.startedIn()), "s", ready),
                    row(what + " resident", megabytes, "MiB", 800),
                    row(what + " stopped", seconds(desk.stop()), "s", 3));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static Row row(String name, double value, String unit, double promised) {
        return new Row("start", name, value, unit, promised, value / promised);
    }
}
