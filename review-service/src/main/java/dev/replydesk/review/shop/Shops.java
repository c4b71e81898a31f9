package dev.replydesk.review.shop;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.shop.domain.Marketplace;
import dev.replydesk.review.shop.domain.Shop;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Shops in MongoDB. The id is made of merchant, marketplace and key, so a second shop with one key cannot exist. */
@Component
class Shops extends MerchantStore<Shop> {
    Shops(Stores stores, Announcements<Shop> announcements) {
        super(stores, "shops", Shop.class, announcements);
    }

    static String id(MerchantId merchant, Marketplace marketplace, String key) {
        return Ids.hash("shp_", merchant.value(), marketplace.key(), key);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "_id")));
    }

    /** In the order of their ids; from the first one when the id is empty. */
    Flux<Shop> after(MerchantId merchant, String id) {
        return find(merchant, Search.where(Filters.gt("_id", id)).sorted(Sorts.ascending("_id")));
    }
}
