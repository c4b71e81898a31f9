package dev.replydesk.chassis.store;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.bson.RecordCodec;
import dev.replydesk.chassis.bson.RecordCodecs;
import dev.replydesk.chassis.bson.Unread;
import dev.replydesk.chassis.outbox.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecRegistries;

/** What every store of a service shares; handed to the stores' constructors. */
public final class Stores {
    /** Some forty pages of a list; decoded, they take about three times as much. */
    private static final int REMEMBERED_BYTES = 4 << 20;
    private final MongoDatabase database;
    private final Outbox outbox;
    private final Clock clock;
    private final List<MerchantStore<?>> all = new CopyOnWriteArrayList<>();

    Stores(MongoDatabase database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    <T> RecordCodec<T> codec(Class<T> type) {
        return RecordCodecs.root(type, database.getCodecRegistry());
    }

    <T> MongoCollection<Pending<T>> aggregates(String collection, Codec<Pending<T>> codec) {
        var codecs = CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), database.getCodecRegistry());
        return database.getCollection(collection, codec.getEncoderClass()).withCodecRegistry(codecs);
    }

    /**
     * Reads only these fields, and of what lies in them passes over what is unread. A document that did not change
     * since it was read last is not decoded again, and comes back as the same object.
     */
    public <T> Reading<T> reading(String collection, Class<T> type, Unread unread, String... fields) {
        var codec = new RememberingCodec<>(partly(type, unread), REMEMBERED_BYTES);
        return new Reading<>(aggregates(collection, codec), Reading.only(fields));
    }

    /** The same for what is read once and not soon again: nothing is remembered. */
    public <T> Reading<T> scanning(String collection, Class<T> type, Unread unread, String... fields) {
        return new Reading<>(aggregates(collection, partly(type, unread)), Reading.only(fields));
    }

    private static <T> AggregateCodec<T> partly(Class<T> type, Unread unread) {
        return new AggregateCodec<>(RecordCodecs.root(type, RecordCodecs.registry(unread)));
    }

    MongoCollection<Document> documents(String collection) {
        return database.getCollection(collection);
    }

    void register(MerchantStore<?> store) {
        all.add(store);
    }

    List<MerchantStore<?>> all() {
        return new ArrayList<>(all);
    }

    Outbox outbox() {
        return outbox;
    }

    Clock clock() {
        return clock;
    }
}
