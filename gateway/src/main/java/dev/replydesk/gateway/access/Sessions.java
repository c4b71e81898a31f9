package dev.replydesk.gateway.access;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.gateway.access.domain.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Open sessions, under the hash of their cookie; MongoDB removes them once they are over. */
@Component
class Sessions extends MerchantStore<Session> {
    Sessions(Stores stores) {
        super(stores, "sessions", Session.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(ascending("endsAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
    }

    Mono<Session> byCookie(String hash) {
        return everywhere(Search.where(eq("_id", hash)).first(1)).next().map(Versioned::value);
    }
}
