package dev.replydesk.systemtests.bench;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/**
 * When writes became visible in a change stream, which shows only what the majority has on disk. Reading the stream
 * takes some milliseconds too; they count against whoever wrote.
 */
final class SeenCommits implements AutoCloseable {

    private static final long LOOK = Duration.ofMillis(20).toNanos();
    /** A second write for the same deadline would come within this. */
    private static final long AFTERWARDS = Duration.ofSeconds(2).toNanos();

    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Disposable stream;

    /** One write, by the deadline that it belongs to. */
    record Seen(String deadline, Instant at) {}

    /** From now on: the writes that match, named by this expression. */
    SeenCommits(MongoCollection<Document> collection, Bson which, Object deadline) {
        var named = Projections.fields(Projections.include("_id"), Projections.computed("deadline", deadline));
        var changes = collection.watch(List.of(Aggregates.match(which), Aggregates.project(named)));
        this.stream = Flux.from(changes.withDocumentClass(Document.class))
                .subscribe(change -> seen.add(new Seen(change.getString("deadline"), Instant.now())), failure::set);
    }

    /** All that came when so many were there, or when nobody waits any longer. */
    List<Seen> await(int expected, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (seen.size() < expected && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK);
        }
        LockSupport.parkNanos(AFTERWARDS);
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("the writes were not all seen", failed);
        }
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        stream.dispose();
    }
}
