package dev.replydesk.review.source;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.source.domain.Source;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Sources in MongoDB: one for a shop, and one for an account, so that no account is read twice. */
@Component
class Sources extends MerchantStore<Source> {
    Sources(Stores stores, Announcements<Source> announcements) {
        super(stores, "sources", Source.class, announcements);
    }

    static String id(MerchantId merchant, String shopId) {
        return Ids.hash("src_", merchant.value(), shopId);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "account"), new IndexOptions().unique(true)),
                new IndexModel(Indexes.ascending("dueAt")));
    }

    /** What can be read now, the longest due first. */
    Flux<Versioned<Source>> due(Instant now, int most) {
        var free = Filters.or(Filters.exists("hold", false), Filters.lte("hold.until", now));
        var due = Filters.and(Filters.lte("dueAt", now), Filters.ne("state", Source.State.PAUSED), free);
        return everywhere(Search.where(due).sorted(Sorts.ascending("dueAt")).first(most));
    }
}
