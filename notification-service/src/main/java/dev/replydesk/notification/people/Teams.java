package dev.replydesk.notification.people;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.people.domain.Team;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The teams of each merchant, deleted ones too. */
@Repository
class Teams extends Copies<Team> {

    Teams(Stores stores) {
        super(stores, "teams", Team.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId")));
    }

    Flux<Team> of(MerchantId merchant) {
        return find(merchant, Search.all());
    }
}
