package dev.replydesk.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Fresh entries for one destination on their way out; bounded, since what does not fit is safe in its document. */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    /** What a sweeper may take in less than this would be sent twice. */
    private static final Duration HEADROOM = Duration.ofSeconds(1);
    private final String destination;
    private final Courier courier;
    private final OutboxProperties properties;
    private final Clock clock;
    private final Precedence writing;
    private final Scheduler scheduler;
    private final Queue<Outgoing> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger sending = new AtomicInteger();
    private final AtomicBoolean planned = new AtomicBoolean();
    private volatile boolean closed;

    Lane(String destination, Courier courier, OutboxProperties properties, Clock clock, Precedence writing,
            Scheduler scheduler) {
        this.destination = destination;
        this.courier = courier;
        this.properties = properties;
        this.clock = clock;
        this.writing = writing;
        this.scheduler = scheduler;
    }

    void offer(Outgoing event) {
        if (closed || waiting.get() >= properties.waiting() || bytes.get() >= properties.waitingBytes()) {
            return;
        }
        queue.add(event);
        bytes.addAndGet(event.entry().data().length);
        if (waiting.incrementAndGet() >= properties.batch()) {
            drain();
        } else if (planned.compareAndSet(false, true)) {
            scheduler.schedule(this::drainPlanned, properties.linger().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void close() {
        closed = true;
        queue.clear();
    }

    boolean isIdle() {
        return sending.get() == 0;
    }

    private void drainPlanned() {
        planned.set(false);
        drain();
    }

    /** Sends what waits, unless writes go first. */
    void drain() {
        while (!queue.isEmpty() && !isHeld() && mayStart()) {
            var batch = next();
            if (batch.isEmpty()) {
                sending.decrementAndGet();
            } else {
                var unused = courier.deliver(destination, batch).onErrorResume(this::leaveToTheSweeper)
                        .doFinally(s -> finished())
                        .subscribe();
            }
        }
    }

    boolean isHalfFull() {
        return waiting.get() >= properties.waiting() / 2 || bytes.get() >= properties.waitingBytes() / 2;
    }

    private boolean isHeld() {
        return writing.isTaken() && !isHalfFull();
    }

    private boolean mayStart() {
        return !closed && sending.getAndUpdate(n -> n < properties.parallel() ? n + 1 : n) < properties.parallel();
    }

    private void finished() {
        sending.decrementAndGet();
        drain();
    }

    private List<Outgoing> next() {
        var batch = new ArrayList<Outgoing>();
        var room = properties.batchBytes();
        while (batch.size() < properties.batch() && room > 0) {
            var event = queue.poll();
            if (event == null) {
                break;
            }
            waiting.decrementAndGet();
            bytes.addAndGet(-event.entry().data().length);
            room -= event.entry().data().length;
            if (clock.instant().plus(HEADROOM).isBefore(event.entry().due())) {
                batch.add(event);
            }
        }
        return batch;
    }

    private Mono<Void> leaveToTheSweeper(Throwable error) {
        LOG.debug("Events for {} wait for the next sweep: {}", destination, String.valueOf(error));
        return Mono.empty();
    }
}
