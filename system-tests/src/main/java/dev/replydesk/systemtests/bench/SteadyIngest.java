package dev.replydesk.systemtests.bench;

import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A hundred reviews a second, however slowly they are answered; each batch is timed from when it was to be sent. */
final class SteadyIngest implements AutoCloseable {

    private static final int LINES = 20;
    private static final int BUSY = 503;
    private static final Duration EVERY = Duration.ofMillis(200);

    private final Api desk;
    private final String run;
    private final Instant start = Instant.now();
    private final Queue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    /** Threads of the system: virtual ones were seen to stand still for good beside JobRunr. */
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final AtomicInteger refused = new AtomicInteger();
    private int batches;

    private record Sent(Instant planned, double millis) {}

    private SteadyIngest(Api desk, String run) {
        this.desk = desk;
        this.run = run;
    }

    static SteadyIngest start(Api desk, String run) {
        var ingest = new SteadyIngest(desk, run);
        var _ = ingest.pace.scheduleAtFixedRate(ingest::next, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return ingest;
    }

    private void next() {
        int batch = batches++;
        senders.execute(() -> send(batch, start.plus(EVERY.multipliedBy(batch))));
    }

    private void send(int batch, Instant planned) {
        try {
            var lines = new NegativeReviews(planned).lines(run, batch * LINES, LINES);
            int status = desk.postLines("/api/v1/reviews/batch", lines).status();
            if (status == BUSY) {
                refused.incrementAndGet();
            } else if (status == 200) {
                sent.add(new Sent(planned, Duration.between(planned, Instant.now()).toNanos() / 1e6));
            } else {
                throw new IllegalStateException("a batch was answered with " + status);
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** How many batches were told to come again later, which a bench does not do. */
    int refused() {
        return refused.get();
    }

    /** The 99th percentile of what was to be sent in this time and is answered, in milliseconds. */
    double p99(Instant from, Instant to) {
        double[] millis = sent.stream().filter(s -> !s.planned().isBefore(from) && s.planned().isBefore(to))
                .mapToDouble(Sent::millis).toArray();
        if (failure.get() != null || millis.length == 0) {
            throw new IllegalStateException("the ingest beside the deadlines broke off", failure.get());
        }
        return Medians.quantile(0.99, millis);
    }

    /** Sends no more, and waits for the answers. */
    @Override
    public void close() {
        pace.shutdownNow();
        senders.close();
    }
}
