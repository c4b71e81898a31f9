package dev.replydesk.notification.inapp;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.inapp.domain.Notification;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The alerts in everybody's list. */
@Repository
class Notifications extends MerchantStore<Notification> {

    private static final Sort NEWEST = Sort.by(Sort.Order.desc("at"), Sort.Order.desc("id"));

    Notifications(Stores stores) {
        super(stores, "notifications", Notification.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        var newest = Indexes.descending("at", "_id");
        return List.of(new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId", "recipient"), newest)),
                new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId", "recipient", "readAt"), newest)));
    }

    Flux<Notification> newest(MerchantId merchant, String recipient, boolean unreadOnly, int most,
            @Nullable Cursor after) {
        var wanted = unreadOnly ? unreadOf(recipient) : Criteria.where("recipient").is(recipient);
        var older = after == null ? wanted : new Criteria().andOperator(wanted, olderThan(after));
        return find(merchant, Query.query(older).with(NEWEST).limit(most));
    }

    Mono<Long> unread(MerchantId merchant, String recipient) {
        return count(merchant, Query.query(unreadOf(recipient)));
    }

    /** Marks in one write what was there at this instant; what comes later stays unread. */
    Mono<Long> readAll(MerchantId merchant, String recipient, Instant now) {
        var unread = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("recipient", recipient),
                Filters.eq("readAt", null), Filters.lte("at", Date.from(now)));
        var read = Updates.combine(Updates.set("readAt", Date.from(now)), Updates.inc("seq", 1L));
        return collection().flatMap(all -> Mono.from(all.updateMany(unread, read)))
                .map(result -> result.getModifiedCount());
    }

    private static Criteria unreadOf(String recipient) {
        return Criteria.where("recipient").is(recipient).and("readAt").isNull();
    }

    private static Criteria olderThan(Cursor after) {
        var earlier = Criteria.where("at").lt(after.instant(0));
        var sameInstant = Criteria.where("at").is(after.instant(0)).and("id").lt(after.text(1));
        return new Criteria().orOperator(earlier, sameInstant);
    }
}
