package dev.replydesk.systemtests.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.bench.Deadlines.Waiting;
import dev.replydesk.systemtests.bench.JobRunrServer.Notice;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.scheduling.JobRequestScheduler;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The same deadlines as scheduled jobs of JobRunr, whose own storage is the same MongoDB, with two servers in two
 * processes; each job writes one document as durably as an event of ours.
 */
final class JobRunrTimers implements AutoCloseable {

    /** It warns of everything that takes it ten milliseconds, in the midst of the rows. */
    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.jobrunr");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final JobRunrServer.Store store;
    private final MongoClient mongo;
    private final JobRequestScheduler scheduler;
    private final JobRunrProcess first;
    private final JobRunrProcess second;

    JobRunrTimers(StartedReplydesk product, MongoClient mongo) {
        LOG.setLevel(Level.ERROR);
        this.mongo = mongo;
        this.store = JobRunrServer.Store.open(product.mongoUri());
        this.scheduler = new JobRequestScheduler(store.jobs());
        var logs = product.data().resolve("logs");
        this.first = JobRunrProcess.start(product.mongoUri(), logs.resolve("jobrunr-1.log"));
        this.second = JobRunrProcess.start(product.mongoUri(), logs.resolve("jobrunr-2.log"));
    }

    Waiting prepare(String run, Deadlines deadlines) {
        scheduler.create(IntStream.range(0, deadlines.count()).mapToObj(i -> JobBuilder.aJob()
                .scheduleAt(deadlines.at(i)).withJobRequest(new Notice(name(run, i)))));
        return new Waiting(deadlines, due(run, deadlines));
    }

    Fired measure(Waiting waiting) {
        var notices = mongo.getDatabase(JobRunrServer.DATABASE).getCollection(JobRunrServer.NOTICES);
        return waiting.deadlines().isOneInstant() ? counted(notices, waiting) : named(notices, waiting);
    }

    private static Fired named(MongoCollection<Document> notices, Waiting waiting) {
        try (var seen = new SeenCommits(notices, Filters.eq("operationType", "insert"), "$fullDocument.deadline")) {
            return Fired.of(waiting.due(), seen.await(waiting.due().size(), waiting.untilAllCame(PATIENCE)));
        }
    }

    private static Fired counted(MongoCollection<Document> notices, Waiting waiting) {
        long before = CountedCommits.now(notices.estimatedDocumentCount());
        try (var written = new CountedCommits(Mono.from(notices.estimatedDocumentCount()).map(n -> n - before))) {
            var lags = written.lags(waiting.due().size(), waiting.deadlines().first(),
                    waiting.untilAllCame(PATIENCE));
            var names = Flux.from(notices.find(Filters.in("deadline", waiting.due().keySet())))
                    .map(notice -> notice.getString("deadline")).collectList().block(PATIENCE);
            int there = Objects.requireNonNull(names).size();
            int different = new HashSet<>(names).size();
            return Fired.of(lags, there - different, waiting.due().size() - different);
        }
    }

    private static Map<String, Instant> due(String run, Deadlines deadlines) {
        var due = new HashMap<String, Instant>();
        for (int i = 0; i < deadlines.count(); i++) {
            due.put(name(run, i), deadlines.at(i));
        }
        return due;
    }

    private static String name(String run, int i) {
        return run + "-" + i;
    }

    @Override
    public void close() {
        first.close();
        second.close();
        store.close();
    }
}
