package dev.replydesk.response.calendars;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.bson.Unread;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Reading;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The calendars of every merchant, each with all of its versions. */
@Component
class Calendars extends MerchantStore<CalendarBook> {
    private final Reading<CalendarBook> newest;

    Calendars(Stores stores) {
        super(stores, "calendars", CalendarBook.class);
        this.newest = stores.reading(collectionName(), CalendarBook.class, new Unread(Map.of()), "name", "version",
                "current", "changed", "retired");
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "retired", "name", "_id")));
    }

    /** Those that new deadlines may run by, by name. */
    Flux<CalendarBook> inUse(MerchantId merchant) {
        return find(merchant, Search.where(Filters.eq("retired", false)).sorted(Sorts.ascending("name", "_id")));
    }

    /**
     * Without their earlier versions. Also the retired ones: a policy saved in the same moment may still name one. What
     * did not change since comes back as the same object.
     */
    Flux<CalendarBook> newest(MerchantId merchant) {
        return newest.find(merchant, Search.all());
    }
}
