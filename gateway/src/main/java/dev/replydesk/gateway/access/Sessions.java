package dev.replydesk.gateway.access;

import static com.mongodb.client.model.Indexes.ascending;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.gateway.access.domain.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.query.Query;
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
        return everywhere(Query.query(where("id").is(hash)).limit(1)).next().map(Versioned::value);
    }
}
