package dev.replydesk.review.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Uploads under way, in MongoDB. */
@Component
class Uploads extends MerchantStore<Upload> {
    Uploads(Stores stores) {
        super(stores, "importUploads", Upload.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("begunAt")));
    }

    Flux<Versioned<Upload>> begunBefore(Instant then, int limit) {
        return everywhere(Search.where(Filters.lt("begunAt", then)).first(limit));
    }
}
