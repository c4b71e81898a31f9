package dev.replydesk.response.people;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The people of each merchant, newest snapshot only. */
@Component
class People extends MerchantStore<PersonCopy> {
    People(Stores stores) {
        super(stores, "people", PersonCopy.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "state")));
    }

    Mono<PersonCopy> put(MerchantId merchant, PersonCopy told) {
        return insert(merchant, told).onErrorResume(AlreadyStored.class,
                e -> update(merchant, told.id(), known -> told.sequence() > known.sequence() ? told : known));
    }

    Mono<Long> countActive(MerchantId merchant) {
        return count(merchant, Filters.eq("state", PersonCopy.ACTIVE));
    }
}
