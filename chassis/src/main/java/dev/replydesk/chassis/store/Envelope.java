package dev.replydesk.chassis.store;

import com.mongodb.client.model.Filters;
import dev.replydesk.chassis.outbox.OutboxWriter;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The fields that lie beside an aggregate in its document: whose it is, its sequence number, its events. */
final class Envelope<T> {
    static final String ID = "_id";
    static final String MERCHANT = "merchantId";
    static final String SEQ = "seq";
    /** Names the sweep that wrote a document, so that a bulk write's winners can be told from its losers. */
    static final String MARK = "mark";

    private final Mapping<T> mapping;
    private final OutboxWriter<T> events;

    Envelope(Mapping<T> mapping, OutboxWriter<T> events) {
        this.mapping = mapping;
        this.events = events;
    }

    Pending<T> create(MerchantId merchant, T value) {
        var document = mapping.write(value);
        var id = Objects.requireNonNull(document.getString(ID), "an aggregate needs an id before it is stored");
        return pending(new Versioned<>(id, merchant, 1, value), null, document);
    }

    Pending<T> change(Versioned<T> seen, T next) {
        var changed = new Versioned<>(seen.id(), seen.merchantId(), seen.seq() + 1, next);
        return pending(changed, seen.value(), mapping.write(next));
    }

    private Pending<T> pending(Versioned<T> next, @Nullable T before, Document document) {
        document.put(ID, next.id());
        document.put(MERCHANT, next.merchantId().value());
        document.put(SEQ, next.seq());
        var outgoing = events.announce(next.id(), next.merchantId(), next.seq(), before, next.value());
        if (!outgoing.isEmpty()) {
            document.put(OutboxWriter.FIELD, OutboxWriter.documents(outgoing));
        }
        return new Pending<>(next.id(), next.value(), document, outgoing);
    }

    Versioned<T> read(Document document) {
        return new Versioned<>(document.getString(ID), new MerchantId(document.getString(MERCHANT)), seq(document),
                mapping.read(document));
    }

    static Bson filter(MerchantId merchant, String id) {
        return Filters.and(Filters.eq(ID, id), Filters.eq(MERCHANT, merchant.value()));
    }

    static Bson filter(Versioned<?> seen) {
        return Filters.and(filter(seen.merchantId(), seen.id()), Filters.eq(SEQ, seen.seq()));
    }

    private static long seq(Document document) {
        return document.get(SEQ) instanceof Number n ? n.longValue() : 0;
    }
}
