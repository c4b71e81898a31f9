package dev.replydesk.review.source;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.source.domain.CountedDay;
import dev.replydesk.review.source.domain.Span;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Compared days in MongoDB. */
@Component
class CountedDays extends MerchantStore<CountedDay> {
    CountedDays(Stores stores) {
        super(stores, "countedDays", CountedDay.class);
    }

    static String id(MerchantId merchant, String shopId, Span span) {
        return Ids.hash(span.isMonth() ? "mth_" : "day_", merchant.value(), shopId, span.first().toString());
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "shopId", "day")));
    }

    Flux<CountedDay> since(MerchantId merchant, String shopId, LocalDate first) {
        return find(merchant,
                Search.where(Filters.and(Filters.eq("shopId", shopId), Filters.gte("day", first.toString()))));
    }

    Mono<CountedDay> put(MerchantId merchant, CountedDay day) {
        return insert(merchant, day).onErrorResume(AlreadyStored.class, _ -> update(merchant, day.id(), _ -> day));
    }
}
