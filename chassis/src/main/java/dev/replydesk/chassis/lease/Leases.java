package dev.replydesk.chassis.lease;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sees to it that instances do not do the same at once. A lease that its holder does not renew ends by itself. */
public final class Leases {
    private static final int DUPLICATE = 11000;
    private static final String HOLDER = "by";
    private static final String END = "until";
    private final MongoDatabase database;
    private final Clock clock;
    private final Duration length;

    public Leases(MongoDatabase database, Clock clock, Duration length) {
        this.database = database;
        this.clock = clock;
        this.length = length;
    }

    /** Does the work and lets others do it again at once; does nothing while another is at it. */
    public Mono<Void> during(String of, Mono<Void> work) {
        return Mono.usingWhen(take(of), lease -> whileHeld(lease, work), this::release);
    }

    /** Does the work and lets nobody do it again until the lease ends by itself, except where it failed. */
    public Mono<Void> once(String of, Mono<Void> work) {
        return Mono.usingWhen(take(of), lease -> whileHeld(lease, work), _ -> Mono.empty(),
                (lease, _) -> release(lease), this::release);
    }

    /** Stops in the middle when the lease is lost: from then on somebody else does the same work. */
    private Mono<Void> whileHeld(Lease lease, Mono<Void> work) {
        var lost = Flux.interval(length.dividedBy(3)).onBackpressureDrop().concatMap(_ -> renew(lease))
                .filter(held -> !held).next();
        return work.takeUntilOther(lost);
    }

    /** Empty while another holds it. */
    Mono<Lease> take(String of) {
        var lease = new Lease(of, UUID.randomUUID().toString());
        var free = Filters.and(Filters.eq("_id", of), Filters.lte(END, Date.from(clock.instant())));
        return Mono.from(leases().updateOne(free, held(lease), new UpdateOptions().upsert(true)))
                .thenReturn(lease).onErrorResume(Leases::isHeld, e -> Mono.empty());
    }

    /** False once the lease has ended: another may have it by now. */
    Mono<Boolean> renew(Lease lease) {
        var mine = Filters.and(mine(lease), Filters.gt(END, Date.from(clock.instant())));
        return Mono.from(leases().updateOne(mine, held(lease))).map(UpdateResult::getMatchedCount).map(
                n -> n == 1);
    }

    Mono<Void> release(Lease lease) {
        return Mono.from(leases().deleteOne(mine(lease))).then();
    }

    private Bson held(Lease lease) {
        return Updates.combine(Updates.set(HOLDER, lease.holder()), Updates.set(END, Date.from(clock.instant().plus(
                length))));
    }

    private static Bson mine(Lease lease) {
        return Filters.and(Filters.eq("_id", lease.of()), Filters.eq(HOLDER, lease.holder()));
    }

    private static boolean isHeld(Throwable error) {
        return error instanceof MongoWriteException e && e.getCode() == DUPLICATE;
    }

    private MongoCollection<Document> leases() {
        return database.getCollection("leases");
    }
}
