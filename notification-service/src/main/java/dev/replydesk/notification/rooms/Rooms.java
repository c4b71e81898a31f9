package dev.replydesk.notification.rooms;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.rooms.domain.Room;
import java.util.List;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rooms of each merchant, by name. */
@Repository
class Rooms extends MerchantStore<Room> {

    Rooms(Stores stores) {
        super(stores, "rooms", Room.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "name", "_id")));
    }

    Flux<Room> of(MerchantId merchant) {
        return find(merchant, Search.all().sorted(Sorts.ascending("name", "_id")));
    }

    Mono<Long> count(MerchantId merchant) {
        return count(merchant, Filters.empty());
    }
}
