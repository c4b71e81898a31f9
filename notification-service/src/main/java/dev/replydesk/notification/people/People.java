package dev.replydesk.notification.people;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.people.domain.Person;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The people of each merchant. */
@Repository
class People extends Copies<Person> {

    People(Stores stores) {
        super(stores, "people", Person.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId")));
    }

    Flux<Person> of(MerchantId merchant) {
        return find(merchant, Search.all());
    }
}
