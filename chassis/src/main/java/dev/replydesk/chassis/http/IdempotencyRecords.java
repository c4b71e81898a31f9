package dev.replydesk.chassis.http;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import reactor.core.publisher.Mono;

/** Which requests with a key are under way and which were answered; written before the work begins. */
final class IdempotencyRecords {
    private static final int DUPLICATE = 11000;
    private final MongoDatabase database;
    private final Clock clock;
    private final HttpProperties properties;

    /** What is known of a key: nothing (then the work is ours, until the lease ends) or its answer. */
    sealed interface Known {
        record Nothing(Date lease) implements Known {}

        record Answer(StoredAnswer answer) implements Known {}
    }

    IdempotencyRecords(MongoDatabase database, Clock clock, HttpProperties properties) {
        this.database = database;
        this.clock = clock;
        this.properties = properties;
    }

    Mono<Void> prepare() {
        return Mono.from(records().createIndex(Indexes.ascending("expiresAt"), new IndexOptions()
                .expireAfter(0L, TimeUnit.SECONDS))).then();
    }

    /** Takes the key for this request, or says what became of it before. */
    Mono<Known> begin(String id, String fingerprint) {
        var now = clock.instant();
        var lease = Date.from(now.plus(properties.workLease()));
        var record = new Document("_id", id).append("fingerprint", fingerprint).append("lease", lease).append(
                "expiresAt", in(now, properties.answersKept()));
        return Mono.from(records().insertOne(record)).<Known>thenReturn(new Known.Nothing(lease))
                .onErrorResume(IdempotencyRecords::isDuplicate, e -> known(id, fingerprint, now));
    }

    private Mono<Known> known(String id, String fingerprint, Instant now) {
        return Mono.from(records().find(Filters.eq("_id", id)).first()).flatMap(found -> {
            if (!fingerprint.equals(found.getString("fingerprint"))) {
                return Mono.error(otherBody());
            }
            if (found.containsKey("status")) {
                return Mono.just(new Known.Answer(StoredAnswer.of(found)));
            }
            return found.getDate("lease").toInstant().isAfter(now) ? Mono.error(running()) : takeOver(found, now);
        }).switchIfEmpty(Mono.error(IdempotencyRecords::running));
    }

    private Mono<Known> takeOver(Document found, Instant now) {
        var lease = in(now, properties.workLease());
        return Mono.from(records().updateOne(held(found.getString("_id"), found.getDate("lease")), Updates
                .set("lease", lease)))
                .flatMap(r -> r.getModifiedCount() == 1
                        ? Mono.just(new Known.Nothing(lease))
                        : Mono.error(running()));
    }

    Mono<Void> answered(String id, Date lease, StoredAnswer answer) {
        var kept = Updates.combine(Updates.set("status", answer.status()), Updates.set("headers", answer.headers()),
                Updates.set("body", new Binary(answer.body())));
        return Mono.from(records().updateOne(held(id, lease), kept)).then();
    }

    Mono<Void> release(String id, Date lease) {
        return Mono.from(records().deleteOne(held(id, lease))).then();
    }

    private static Bson held(String id, Date lease) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("lease", lease), Filters.exists("status", false));
    }

    private static Date in(Instant now, Duration time) {
        return Date.from(now.plus(time));
    }

    private MongoCollection<Document> records() {
        return database.getCollection("idempotency");
    }

    private static boolean isDuplicate(Throwable error) {
        return error instanceof MongoWriteException e && e.getCode() == DUPLICATE;
    }

    private static ProblemException otherBody() {
        return ProblemException.unprocessable("idempotency-key-reused",
                "This Idempotency-Key was used for another request; take a new key for a new request");
    }

    private static ProblemException running() {
        return ProblemException.conflict("request-in-progress",
                "The first request with this Idempotency-Key is still being worked on; ask again in a moment").header(
                        "Retry-After", "1");
    }
}
