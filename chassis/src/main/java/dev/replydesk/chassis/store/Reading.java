package dev.replydesk.chassis.store;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** One way to read a collection: its whole aggregates, or no more of them than a list shows. */
public final class Reading<T> {
    private final MongoCollection<Pending<T>> aggregates;
    private final @Nullable Bson fields;

    Reading(MongoCollection<Pending<T>> aggregates, @Nullable Bson fields) {
        this.aggregates = aggregates;
        this.fields = fields;
    }

    /**
     * Whole fields alone are named here: the server leaves out a part of a field at a price far above that of sending
     * it, so such parts are passed over as they are read.
     */
    static Bson only(String... fields) {
        var all = new ArrayList<>(List.of(AggregateCodec.MERCHANT, AggregateCodec.SEQ));
        all.addAll(List.of(fields));
        return Projections.include(all);
    }

    public Flux<T> find(MerchantId merchant, Search search) {
        return everywhere(search.and(Envelope.owned(merchant))).map(Versioned::value);
    }

    Flux<Versioned<T>> everywhere(Search search) {
        return Flux.defer(() -> {
            var found = aggregates.find(search.filter()).sort(search.order()).limit(search.most())
                    .batchSize(search.together()).projection(fields);
            return search.index() == null ? found : found.hintString(search.index());
        }).map(Pending::next);
    }
}
