package dev.replydesk.chassis.store;

import dev.replydesk.chassis.Preparation;
import dev.replydesk.chassis.problem.Unavailability;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Makes every declared index before the first request. A database that starts at the same time is waited for; without
 * one the service does not come up.
 */
final class IndexBuilder implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final Stores stores;
    private final List<Preparation> others;
    private volatile boolean running;

    IndexBuilder(Stores stores, List<Preparation> others) {
        this.stores = stores;
        this.others = List.copyOf(others);
    }

    @Override
    public void start() {
        Flux.fromIterable(stores.all()).concatMap(this::ensure).thenMany(Flux.fromIterable(others)).concatMap(
                Preparation::prepare).then().retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE)
                        .filter(
                                Unavailability::isBehind)
                        .doBeforeRetry(r -> tell(r.totalRetries(), r.failure())))
                .timeout(LONGEST).toFuture().join();
        running = true;
    }

    private static void tell(long before, Throwable error) {
        if (before == 0) {
            LOG.warn("MongoDB is not there yet, the start waits up to {} for it: {}", LONGEST, error.toString());
        }
    }

    private Mono<Void> ensure(MerchantStore<?> store) {
        var indexes = store.indexes();
        var own = indexes.isEmpty()
                ? Mono.<Void>empty()
                : Flux.from(store.collection().createIndexes(indexes)).then();
        return own.then(stores.outbox().prepare(store.collectionName()));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
