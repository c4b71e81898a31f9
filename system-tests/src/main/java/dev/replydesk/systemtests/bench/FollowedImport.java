package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One import, looked at until it has ended; it must lose no row and never stand still. */
final class FollowedImport {

    private static final String OPTIONS = """
            {"marketplace":"manual","shop":"bench","history":true,"columns":{"externalId":"id","rating":"rating",
             "text":"review","publishedAt":"date","authorId":"guest"}}""";
    private static final long LOOK = Duration.ofMillis(50).toNanos();
    private static final long STANDSTILL = Duration.ofMinutes(1).toNanos();

    private final Api desk;
    private final ImportFile file;
    private final Report report;
    private final String id;
    private final long start = System.nanoTime();
    private long moved = start;
    private long lines;

    private FollowedImport(Api desk, ImportFile file, Report report, String id) {
        this.desk = desk;
        this.file = file;
        this.report = report;
        this.id = id;
    }

    /** What it gave; memory is the most that was held and what lived on the heap near the end of the file. */
    record Figures(double rowsPerSecond, double heap, double resident) {}

    static FollowedImport start(Api desk, ImportFile file, Report report) {
        var sent = desk.postFile("/api/v1/imports", OPTIONS, file.path()).expect(202);
        return new FollowedImport(desk, file, report, sent.path("id").asString());
    }

    /** Counting what lives on the heap stops the reader for a moment; the time of that is not taken off. */
    Figures toItsEnd(ServiceMemory memory) {
        double heap = 0;
        double resident = 0;
        var seen = look();
        while (seen.path("state").asString().equals("RUNNING")) {
            resident = Math.max(resident, memory.resident());
            if (heap == 0 && lines >= file.rows() / 10 * 9) {
                heap = memory.heap();
            }
            LockSupport.parkNanos(LOOK);
            seen = look();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        check(seen);
        return new Figures(file.rows() / seconds, heap == 0 ? memory.heap() : heap, resident);
    }

    private JsonNode look() {
        var seen = desk.get("/api/v1/imports/" + id).expect(200);
        long now = seen.path("lines").asLong();
        if (now / tenth() > lines / tenth()) {
            report.progress("%,d of %,d rows".formatted(now, file.rows()));
        }
        if (now > lines) {
            lines = now;
            moved = System.nanoTime();
        } else if (System.nanoTime() - moved > STANDSTILL) {
            throw new IllegalStateException("the import stands still at " + seen);
        }
        return seen;
    }

    private long tenth() {
        return Math.max(1, file.rows() / 10);
    }

    private void check(JsonNode ended) {
        if (!ended.path("state").asString().equals("DONE") || ended.path("lines").asLong() != file.rows()
                || ended.path("created").asLong() != file.good()
                || ended.path("quarantined").asLong() != file.broken()) {
            throw new IllegalStateException("the import of %,d rows, %,d of them broken, ended as %s"
                    .formatted(file.rows(), file.broken(), ended));
        }
    }
}
