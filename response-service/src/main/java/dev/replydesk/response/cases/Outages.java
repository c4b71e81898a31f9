package dev.replydesk.response.cases;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.Outage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every outage that was reported; a shop has one at a time. */
@Component
class Outages extends MerchantStore<Outage> {
    private static final String STOPS = "stops";
    private static final Bson UNSETTLED = Filters.eq("settledAt", null);

    Outages(Stores stores) {
        super(stores, "outages", Outage.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(
                new IndexModel(ascending("merchantId", STOPS), new IndexOptions().unique(true)
                        .partialFilterExpression(Filters.exists(STOPS))),
                new IndexModel(Indexes.compoundIndex(ascending("merchantId"), descending("startedAt", "_id"))),
                new IndexModel(ascending("settledAt"), new IndexOptions().partialFilterExpression(UNSETTLED)));
    }

    Mono<Outage> running(MerchantId merchant, String shopId) {
        return find(merchant, Search.where(Filters.eq(STOPS, shopId)).first(1)).next();
    }

    /** The latest first; of these shops, or of all. */
    Flux<Outage> latest(MerchantId merchant, @Nullable Collection<String> shops, int most) {
        var ours = shops == null ? Filters.empty() : Filters.in("shopId", shops);
        return find(merchant, Search.where(ours).sorted(Sorts.descending("startedAt", "_id")).first(most));
    }

    /** Those of a shop that last, or ended after this instant. */
    Flux<Outage> since(MerchantId merchant, String shopId, Instant at) {
        var lasted = Filters.or(Filters.eq(STOPS, shopId), Filters.gt("endedAt", at));
        return find(merchant, Search.where(Filters.and(Filters.eq("shopId", shopId), lasted)));
    }

    /** Those that still have cases to stop or to let run on, of all merchants. */
    Flux<Versioned<Outage>> unsettled() {
        return everywhere(Search.where(UNSETTLED));
    }
}
