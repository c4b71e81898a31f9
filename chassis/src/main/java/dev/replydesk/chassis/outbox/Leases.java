package dev.replydesk.chassis.outbox;

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
import reactor.core.publisher.Mono;

/** Sees to it that instances do not sweep the same at once. A lease that its holder does not renew ends by itself. */
final class Leases {
    private static final int DUPLICATE = 11000;
    private static final String HOLDER = "by";
    private static final String END = "until";
    private final MongoDatabase database;
    private final Clock clock;
    private final Duration length;

    Leases(MongoDatabase database, Clock clock, Duration length) {
        this.database = database;
        this.clock = clock;
        this.length = length;
    }

    /** Empty while another holds it. */
    Mono<Lease> take(String collection, String destination) {
        var lease = new Lease(collection + " to " + destination, UUID.randomUUID().toString());
        var free = Filters.and(Filters.eq("_id", lease.id()), Filters.lte(END, Date.from(clock.instant())));
        return Mono.from(leases().updateOne(free, held(lease), new UpdateOptions().upsert(true)))
                .thenReturn(lease).onErrorResume(Leases::isHeld, e -> Mono.empty());
    }

    /** False once the lease has ended: another may sweep by now. */
    Mono<Boolean> renew(Lease lease) {
        var mine = Filters.and(mine(lease), Filters.gt(END, Date.from(clock.instant())));
        return Mono.from(leases().updateOne(mine, held(lease))).map(UpdateResult::getMatchedCount).map(
                n -> n == 1);
    }

    Mono<Void> release(Lease lease) {
        return Mono.from(leases().deleteOne(mine(lease))).then();
    }

    private Bson held(Lease lease) {
        return Updates.combine(Updates.set(HOLDER, lease.name()), Updates.set(END, Date.from(clock.instant().plus(
                length))));
    }

    private static Bson mine(Lease lease) {
        return Filters.and(Filters.eq("_id", lease.id()), Filters.eq(HOLDER, lease.name()));
    }

    private static boolean isHeld(Throwable error) {
        return error instanceof MongoWriteException e && e.getCode() == DUPLICATE;
    }

    private MongoCollection<Document> leases() {
        return database.getCollection("outboxLeases");
    }
}
