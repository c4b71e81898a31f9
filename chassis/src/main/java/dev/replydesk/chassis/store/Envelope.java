package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.replydesk.chassis.bson.RecordCodec;
import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.OutboxWriter;
import dev.replydesk.chassis.tenant.MerchantId;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Makes the writes of one collection: the next sequence number, the events that follow from the change. */
final class Envelope<T> {
    /** Every index begins with the merchant; told which one finds a single document, the server plans nothing. */
    private static final UpdateOptions BY_ID = new UpdateOptions().hint(new Document(AggregateCodec.ID, 1));

    private final RecordCodec<T> values;
    private final AggregateCodec<T> codec;
    private final OutboxWriter<T> events;
    private final Clock clock;

    Envelope(RecordCodec<T> values, OutboxWriter<T> events, Clock clock) {
        this.values = values;
        this.codec = new AggregateCodec<>(values);
        this.events = events;
        this.clock = clock;
    }

    Codec<Pending<T>> codec() {
        return codec;
    }

    Pending<T> create(MerchantId merchant, T value, @Nullable String request) {
        if (!(values.valueOf(value, AggregateCodec.ID) instanceof String id)) {
            throw new IllegalArgumentException("an aggregate needs an id before it is stored");
        }
        return pending(new Versioned<>(id, merchant, 1, value), null, request);
    }

    Pending<T> change(Versioned<T> seen, T next, @Nullable String request) {
        return pending(new Versioned<>(seen.id(), seen.merchantId(), seen.seq() + 1, next), seen.value(),
                request);
    }

    /** The same value once more, to tell these. */
    Pending<T> again(Versioned<T> seen, List<Announcement> told, @Nullable String request) {
        var next = new Versioned<>(seen.id(), seen.merchantId(), seen.seq() + 1, seen.value());
        return new Pending<>(next, clock.instant(), events.entries(next.id(), next.merchantId(), next.seq(), told,
                request), null);
    }

    private Pending<T> pending(Versioned<T> next, @Nullable T before, @Nullable String request) {
        return new Pending<>(next, clock.instant(), events.announce(next.id(), next.merchantId(), next.seq(), before,
                next.value(), request), null);
    }

    /** The update that makes the next document of the one that was seen, and of no other. */
    UpdateOneModel<Pending<T>> model(Versioned<T> seen, Pending<T> pending) {
        return new UpdateOneModel<>(filter(seen), codec.update(seen, pending), BY_ID);
    }

    static Bson filter(MerchantId merchant, String id) {
        return Filters.and(Filters.eq(AggregateCodec.ID, id), owned(merchant));
    }

    private static Bson filter(Versioned<?> seen) {
        return Filters.and(filter(seen.merchantId(), seen.id()), Filters.eq(AggregateCodec.SEQ, seen.seq()));
    }

    static Bson owned(MerchantId merchant) {
        return Filters.eq(AggregateCodec.MERCHANT, merchant.value());
    }
}
