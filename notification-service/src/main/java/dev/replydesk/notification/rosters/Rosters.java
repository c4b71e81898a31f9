package dev.replydesk.notification.rosters;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.rosters.domain.Roster;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The rosters, each under the id of its team. */
@Repository
class Rosters extends MerchantStore<Roster> {

    Rosters(Stores stores) {
        super(stores, "rosters", Roster.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "_id")));
    }

    Flux<Roster> of(MerchantId merchant) {
        return find(merchant, Search.all().sorted(Indexes.ascending("_id")));
    }
}
