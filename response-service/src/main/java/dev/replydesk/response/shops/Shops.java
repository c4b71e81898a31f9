package dev.replydesk.response.shops;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shops of each merchant, newest snapshot only. */
@Component
class Shops extends MerchantStore<ShopCopy> {
    Shops(Stores stores) {
        super(stores, "shops", ShopCopy.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId")));
    }

    Mono<ShopCopy> put(MerchantId merchant, ShopCopy told) {
        return insert(merchant, told).onErrorResume(AlreadyStored.class,
                e -> update(merchant, told.id(), known -> told.sequence() > known.sequence() ? told : known));
    }

    Flux<ShopCopy> all(MerchantId merchant) {
        return find(merchant, Search.all());
    }
}
