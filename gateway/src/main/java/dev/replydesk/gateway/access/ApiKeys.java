package dev.replydesk.gateway.access;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.access.domain.ApiKey;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** API keys; a request finds its key by the hash of the secret it brings. */
@Component
class ApiKeys extends MerchantStore<ApiKey> {
    private static final String SECRET = "secretHash";

    ApiKeys(Stores stores) {
        super(stores, "apiKeys", ApiKey.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(ascending(SECRET), new IndexOptions().unique(true)),
                new IndexModel(ascending("merchantId", "_id")));
    }

    Mono<ApiKey> bySecret(String hash) {
        return everywhere(Search.where(eq(SECRET, hash)).first(1)).next().map(Versioned::value);
    }

    Flux<ApiKey> after(MerchantId merchant, String id, int limit) {
        return find(merchant, Search.where(gt("_id", id)).sorted(ascending("_id")).first(limit));
    }
}
