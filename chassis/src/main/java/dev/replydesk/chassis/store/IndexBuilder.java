package dev.replydesk.chassis.store;

import dev.replydesk.chassis.Preparation;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes every declared index before the first request; without the database the service does not come up. */
final class IndexBuilder implements SmartLifecycle {
    private static final Duration LONGEST = Duration.ofMinutes(2);
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
                Preparation::prepare).then().timeout(LONGEST).toFuture().join();
        running = true;
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
