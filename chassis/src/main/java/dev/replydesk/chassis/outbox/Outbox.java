package dev.replydesk.chassis.outbox;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.http.Peers;
import dev.replydesk.chassis.lease.Leases;
import dev.replydesk.chassis.time.Step;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Brings what aggregates announced to its consumers: at once if all is well, by sweeps if not. */
public final class Outbox implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final int LANES = 16;
    private final MongoDatabase database;
    private final JsonMapper json;
    private final Clock clock;
    private final OutboxProperties properties;
    private final Peers peers;
    private final Courier courier;
    private final OutboxMeters meters;
    private final Precedence writing;
    private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private volatile Disposable sweeps = () -> {
    };
    private volatile boolean running;

    Outbox(MongoDatabase database, JsonMapper json, Clock clock, OutboxProperties properties, Peers peers,
            EventSender sender, OutboxMeters meters) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
        this.peers = peers;
        this.meters = meters;
        this.writing = new Precedence(clock, properties.takeover().dividedBy(2));
        this.courier = new Courier(sender, this::ledger, clock);
    }

    /** Makes the entries of one collection; from now on its documents are swept. */
    public <T> OutboxWriter<T> writer(String collection, Announcements<T> announcements) {
        if (announcements != Announcements.SILENT) {
            var unused = ledger(collection);
        }
        return new OutboxWriter<>(collection, announcements, json, clock, properties.takeover());
    }

    /** Makes the indexes that sweeping a collection needs, if it announces anything. */
    public Mono<Void> prepare(String collection) {
        return Mono.justOrEmpty(ledgers.get(collection)).flatMap(Ledger::prepare);
    }

    /** Hands over what was just stored; never waits, never fails: what cannot go now is swept later. */
    public void send(List<Outgoing> stored) {
        for (var event : stored) {
            lanes.computeIfAbsent(event.entry().destination(), to -> new Lane(to, courier, properties, clock, writing,
                    Schedulers.parallel())).offer(event);
        }
    }

    /**
     * Completes when no lane is half full, so that large writes are no faster than the telling of them: what overflows
     * is told by a sweep, seconds later. At the latest it completes after so long, since no consumer may stop a writer.
     */
    public Mono<Void> room(Duration longest) {
        return Mono.defer(() -> hasRoom()
                ? Mono.empty()
                : Flux.interval(LOOK).takeUntil(_ -> hasRoom()).take(longest).then());
    }

    private boolean hasRoom() {
        return lanes.values().stream().noneMatch(Lane::isHalfFull);
    }

    /** Lets these writes go first: what is to be told meanwhile goes out when they are done, or when much waits. */
    public <R> Mono<R> after(Mono<R> writes) {
        return Mono.using(() -> {
            writing.begin();
            return writing;
        }, taken -> writes, taken -> {
            taken.end();
            lanes.values().forEach(Lane::drain);
        });
    }

    Collection<Ledger> ledgers() {
        return List.copyOf(ledgers.values());
    }

    private Ledger ledger(String collection) {
        return ledgers.computeIfAbsent(collection, c -> new Ledger(database, c, properties));
    }

    @Override
    public void start() {
        running = true;
        var sweeper = new Sweeper(courier, new Leases(database, clock, properties.lease()), properties, clock);
        var looks = looks().share();
        var sweeping = Flux.fromIterable(peers.names()).flatMap(to -> sweepsOf(to, looks, sweeper), LANES);
        sweeps = Flux.merge(sweeping, measuring()).subscribe();
    }

    /** One look at each collection, whoever its events are for. */
    private Flux<Map<String, List<Ledger>>> looks() {
        return Step.every(properties.sweep(), "The look for overdue events", this::overdue).repeated();
    }

    private Mono<Map<String, List<Ledger>>> overdue() {
        return Flux.fromIterable(ledgers())
                .flatMap(ledger -> ledger.overdueDestinations(clock.instant()).map(to -> Map.entry(to, ledger)), LANES)
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** At its own pace: a destination that is slow misses looks, and holds up no other. */
    private Flux<Void> sweepsOf(String destination, Flux<Map<String, List<Ledger>>> looks, Sweeper sweeper) {
        return looks.mapNotNull(overdue -> overdue.get(destination)).onBackpressureDrop()
                .concatMap(ledgers -> sweeper.sweep(destination, ledgers).onErrorResume(e -> told(destination, e)), 1);
    }

    private Flux<Void> measuring() {
        return Step
                .every(properties.measure(), "Measuring the outbox", () -> meters.refresh(ledgers(), clock.instant()))
                .repeated();
    }

    @Override
    public void stop(Runnable done) {
        running = false;
        sweeps.dispose();
        lanes.values().forEach(Lane::close);
        var unused = Flux.interval(Duration.ofMillis(10)).takeUntil(i -> lanes.values().stream().allMatch(Lane::isIdle))
                .then()
                .timeout(PATIENCE, Mono.empty()).doFinally(s -> done.run()).subscribe();
    }

    @Override
    public void stop() {
        stop(() -> {
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Mono<Void> told(String destination, Throwable error) {
        LOG.warn("Events for {} stay where they are until the next sweep: {}", destination, String.valueOf(error));
        return Mono.empty();
    }
}
