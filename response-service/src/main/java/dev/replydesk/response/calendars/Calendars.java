package dev.replydesk.response.calendars;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The calendars of every merchant, each with all of its versions. */
@Component
class Calendars extends MerchantStore<CalendarBook> {
    Calendars(Stores stores) {
        super(stores, "calendars", CalendarBook.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "retired", "name", "_id")));
    }

    /** Those that new deadlines may run by, by name. */
    Flux<CalendarBook> inUse(MerchantId merchant) {
        return find(merchant, Search.where(Filters.eq("retired", false)).sorted(Sorts.ascending("name", "_id")));
    }

    /** Also the retired ones: a policy saved in the same moment may still name one. */
    Flux<CalendarBook> all(MerchantId merchant) {
        return find(merchant, Search.where(Filters.empty()));
    }
}
