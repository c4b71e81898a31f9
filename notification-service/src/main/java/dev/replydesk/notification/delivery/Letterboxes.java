package dev.replydesk.notification.delivery;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who had mail within the last minute, of all merchants. */
@Repository
class Letterboxes extends MerchantStore<Letterbox> {

    Letterboxes(Stores stores) {
        super(stores, "letterboxes", Letterbox.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("openAt")));
    }

    /** The persons who get no mail yet at this instant. */
    Mono<Set<String>> closed(Instant now) {
        return everywhere(Search.where(Filters.gt("openAt", now))).map(Versioned::id).collect(Collectors.toSet());
    }
}
