package dev.replydesk.systemtests.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * How many writes for deadlines of one instant are there, counted again and again; what came between two looks counts
 * as late as the second one. A change stream would name each of them, but the server spends on two of those what the
 * writes themselves cost, on the same cores.
 */
final class CountedCommits implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A second write for the same deadline would come within this. */
    private static final long AFTERWARDS = Duration.ofSeconds(2).toNanos();

    private final Publisher<Long> committed;
    private final List<Look> looks = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();

    private record Look(long committed, Instant at) {}

    /** From now on; the publisher counts those that are there whenever it is asked. */
    CountedCommits(Publisher<Long> committed) {
        this.committed = committed;
        var _ = pace.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is counted at this moment. */
    static long now(Publisher<Long> counted) {
        return Objects.requireNonNull(Mono.from(counted).block(PATIENCE));
    }

    private void look() {
        try {
            long there = now(committed);
            synchronized (looks) {
                looks.add(new Look(there, Instant.now()));
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    /** Waits until so many are there, or until nobody waits any longer; then by how many seconds each came late. */
    double[] lags(int expected, Instant due, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (there() < expected && failure.get() == null && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        LockSupport.parkNanos(AFTERWARDS);
        close();
        var failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("the writes were not all counted", failed);
        }
        var lags = DoubleStream.builder();
        long known = 0;
        for (var look : looks) {
            double lag = Duration.between(due, look.at()).toNanos() / 1e9;
            for (; known < look.committed(); known++) {
                lags.add(lag);
            }
        }
        return lags.build().toArray();
    }

    private long there() {
        synchronized (looks) {
            return looks.isEmpty() ? 0 : looks.getLast().committed();
        }
    }

    @Override
    public void close() {
        pace.close();
    }
}
