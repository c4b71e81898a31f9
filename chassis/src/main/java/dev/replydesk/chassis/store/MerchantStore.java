package dev.replydesk.chassis.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.FullDocument;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.outbox.Outgoing;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.trace.RequestId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One collection of aggregates; every way in names the merchant, and every write is one atomic document. */
public abstract class MerchantStore<T> {
    /** The field that says when a document was written last. */
    protected static final String STORED = AggregateCodec.STORED;
    /** What was parked was refused, so that telling it again would pile up refusals. */
    protected static final Bson NOTHING_LIES_THERE = Filters.exists("outbox.0", false);
    /** Of documents of which no event is on its way; what was parked goes nowhere by itself. */
    protected static final Bson NOTHING_WAITS = Filters.exists("outbox.due", false);
    private static final int DUPLICATE = 11000;
    private static final int ATTEMPTS = 30;
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private final Stores stores;
    private final String name;
    private final Envelope<T> envelope;
    private final MongoCollection<Pending<T>> aggregates;
    private final Reading<T> whole;

    /** Thrown inside {@link #update} alone: somebody else was faster, load again. */
    private static final class Outrun extends RuntimeException {
        private static final long serialVersionUID = 1;

        Outrun() {
            super(null, null, false, false);
        }
    }

    protected MerchantStore(Stores stores, String collection, Class<T> type) {
        this(stores, collection, type, Announcements.none());
    }

    protected MerchantStore(Stores stores, String collection, Class<T> type, Announcements<T> announcements) {
        this.stores = stores;
        this.name = collection;
        this.envelope = new Envelope<>(stores.codec(type), stores.outbox().writer(collection, announcements),
                stores.clock());
        this.aggregates = stores.aggregates(collection, envelope.codec());
        this.whole = new Reading<>(aggregates, null);
        stores.register(this);
    }

    /** The indexes this collection needs; they are made before the service takes its first request. */
    protected List<IndexModel> indexes() {
        return List.of();
    }

    public final String collectionName() {
        return name;
    }

    /** The aggregate, or empty when this merchant has none with that id. */
    public Mono<T> find(MerchantId merchant, String id) {
        return load(merchant, id).map(Versioned::value);
    }

    public Flux<T> findAll(MerchantId merchant, Collection<String> ids) {
        return find(merchant, Search.where(Filters.in(AggregateCodec.ID, ids)));
    }

    public Mono<Versioned<T>> load(MerchantId merchant, String id) {
        return Mono.from(aggregates.find(Envelope.filter(merchant, id)).first()).map(Pending::next);
    }

    /** Stores a new aggregate; {@link AlreadyStored} if its id, or a value that may occur once, is there. */
    public Mono<T> insert(MerchantId merchant, T value) {
        return Mono.deferContextual(context -> {
            var pending = envelope.create(merchant, value, RequestId.in(context));
            return Mono.from(aggregates.insertOne(pending))
                    .onErrorMap(MerchantStore::isDuplicate, e -> new AlreadyStored(pending.next().id()))
                    .then(told(pending.outgoing(), value));
        });
    }

    /**
     * Stores many at once and says which were there before; those are left as they are. Waits a little while so much is
     * still to be told that more could not be kept at hand.
     */
    public Mono<Inserted> insertMany(MerchantId merchant, List<T> values) {
        if (values.isEmpty()) {
            return Mono.just(new Inserted(Set.of(), Set.of()));
        }
        return stores.outbox().room(PATIENCE).then(Mono.deferContextual(context -> {
            var request = RequestId.in(context);
            var pending = values.stream().map(v -> envelope.create(merchant, v, request)).toList();
            return Mono.from(aggregates.insertMany(pending, new InsertManyOptions().ordered(false)))
                    .thenReturn(Set.<Integer>of()).onErrorResume(MongoBulkWriteException.class,
                            MerchantStore::duplicates)
                    .map(failed -> inserted(pending, failed));
        }));
    }

    /**
     * Loads, applies the pure function, saves if nobody was faster, else starts again. Empty when there is no such
     * aggregate; nothing is written when the function returns what it was given.
     */
    public Mono<T> update(MerchantId merchant, String id, UnaryOperator<T> change) {
        return attempt(merchant, id, change).retryWhen(Retry.backoff(ATTEMPTS, Duration
                .ofMillis(2)).maxBackoff(Duration.ofMillis(50)).jitter(1).filter(Outrun.class::isInstance)
                .onRetryExhaustedThrow((spec, signal) -> new ChangedMeanwhile(id)));
    }

    /**
     * Applies the function to each as it was read and saves all in one bulk write. Gives back those that were saved;
     * the rest were changed by somebody else in between and are left to them.
     */
    public Mono<List<T>> updateAll(Collection<Versioned<T>> seen, UnaryOperator<T> change) {
        return Mono.deferContextual(context -> {
            var request = RequestId.in(context);
            var changes = seen.stream().map(s -> change(s, change.apply(s.value()), request)).filter(Objects::nonNull)
                    .toList();
            return changes.isEmpty() ? Mono.just(List.of()) : write(changes, UUID.randomUUID().toString());
        });
    }

    /**
     * Tells others again what is so, without a change: nothing for those that somebody changed since they were read,
     * whose change was told. Gives back the aggregates that are told again.
     */
    public Mono<List<T>> tellAgain(Collection<Versioned<T>> seen, Function<T, List<Announcement>> news) {
        return Mono.deferContextual(context -> {
            var request = RequestId.in(context);
            var changes = seen.stream().map(s -> new Change<>(s, envelope.again(s, news.apply(s.value()), request)))
                    .toList();
            return changes.isEmpty() ? Mono.just(List.of()) : write(changes, UUID.randomUUID().toString());
        });
    }

    /** Lets these writes go before the telling of them; for bursts of which the last must not be late. */
    protected final <R> Mono<R> toldAfterwards(Mono<R> writes) {
        return stores.outbox().after(writes);
    }

    public Mono<Boolean> delete(MerchantId merchant, String id) {
        return Mono.from(aggregates.deleteOne(Envelope.filter(merchant, id))).map(r -> r.getDeletedCount() == 1);
    }

    protected final Flux<T> find(MerchantId merchant, Search search) {
        return whole.find(merchant, search);
    }

    /** For sweeps and for looking up who somebody is; it crosses merchants, so what it finds is never answered. */
    protected final Flux<Versioned<T>> everywhere(Search search) {
        return whole.everywhere(search);
    }

    /** Those whose last write lies in this time and whose outbox is empty; serve it with {@link #STORED}. */
    protected static Bson settled(Span span) {
        return Filters.and(span.by(STORED), NOTHING_LIES_THERE);
    }

    protected final Mono<Long> count(MerchantId merchant, Bson filter) {
        return Mono.from(aggregates.countDocuments(Filters.and(Envelope.owned(merchant), filter)));
    }

    /** Every change in the collection, of all merchants, from now on, that passes this pipeline. */
    protected final Flux<SeenWrite<T>> watch(List<? extends Bson> pipeline) {
        return Flux.defer(() -> aggregates.watch(pipeline, envelope.codec().getEncoderClass())
                .fullDocument(FullDocument.UPDATE_LOOKUP)).mapNotNull(SeenWrite::of);
    }

    /** For what has no better name here: aggregations, updates by field. The merchant must be in every filter. */
    protected final MongoCollection<Document> collection() {
        return stores.documents(name);
    }

    private record Change<T>(Versioned<T> seen, Pending<T> next) {}

    private @Nullable Change<T> change(Versioned<T> seen, T next, @Nullable String request) {
        return next.equals(seen.value()) ? null : new Change<>(seen, envelope.change(seen, next, request));
    }

    private Mono<T> attempt(MerchantId merchant, String id, UnaryOperator<T> change) {
        return Mono.deferContextual(context -> load(merchant, id)
                .flatMap(seen -> replace(seen, change, RequestId.in(context))));
    }

    private Mono<T> replace(Versioned<T> seen, UnaryOperator<T> change, @Nullable String request) {
        var next = change.apply(seen.value());
        if (next.equals(seen.value())) {
            return Mono.just(next);
        }
        var pending = envelope.change(seen, next, request);
        var model = envelope.model(seen, pending);
        return Mono.from(aggregates.updateOne(model.getFilter(), Objects.requireNonNull(model.getUpdate()),
                model.getOptions()))
                .onErrorMap(MerchantStore::isDuplicate, e -> new AlreadyStored(seen.id()))
                .flatMap(r -> r.getMatchedCount() == 1 ? told(pending.outgoing(), next) : Mono.error(new Outrun()));
    }

    private Mono<List<T>> write(List<Change<T>> changes, String mark) {
        var models = changes.stream().map(c -> envelope.model(c.seen(), c.next().marked(mark))).toList();
        return Mono.from(aggregates.bulkWrite(models, new BulkWriteOptions().ordered(false)))
                .flatMap(r -> r.getMatchedCount() == changes.size() ? Mono.just(changes) : winners(changes, mark))
                .map(this::tell);
    }

    private Mono<List<Change<T>>> winners(List<Change<T>> changes, String mark) {
        var ids = changes.stream().map(c -> c.seen().id()).toList();
        var ours = Filters.and(Filters.in(AggregateCodec.ID, ids), Filters.eq(AggregateCodec.MARK, mark));
        return Flux.from(collection().find(ours).projection(Projections.include(AggregateCodec.ID)))
                .map(d -> d.getString(AggregateCodec.ID)).collect(Collectors.toSet())
                .map(won -> changes.stream().filter(c -> won.contains(c.seen().id())).toList());
    }

    private List<T> tell(List<Change<T>> changes) {
        stores.outbox().send(changes.stream().flatMap(c -> c.next().outgoing().stream()).toList());
        return changes.stream().map(c -> c.next().next().value()).toList();
    }

    private Mono<T> told(List<Outgoing> outgoing, T value) {
        return Mono.fromSupplier(() -> {
            stores.outbox().send(outgoing);
            return value;
        });
    }

    private Inserted inserted(List<Pending<T>> pending, Set<Integer> failed) {
        var created = new HashSet<String>();
        var existed = new HashSet<String>();
        for (int i = 0; i < pending.size(); i++) {
            var known = failed.contains(i);
            (known ? existed : created).add(pending.get(i).next().id());
            if (!known) {
                stores.outbox().send(pending.get(i).outgoing());
            }
        }
        return new Inserted(created, existed);
    }

    private static Mono<Set<Integer>> duplicates(MongoBulkWriteException error) {
        var onlyDuplicates = error.getWriteConcernError() == null && error.getWriteErrors().stream().allMatch(e -> e
                .getCode() == DUPLICATE);
        return onlyDuplicates
                ? Mono.just(error.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(
                        Collectors.toSet()))
                : Mono.error(error);
    }

    private static boolean isDuplicate(Throwable error) {
        return error instanceof MongoWriteException e && e.getCode() == DUPLICATE;
    }
}
