package dev.replydesk.notification.inapp;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.inapp.domain.Notification;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The alerts in everybody's list. */
@Repository
class Notifications extends MerchantStore<Notification> {

    private static final Bson NEWEST = Sorts.descending("at", "_id");

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
        var wanted = unreadOnly ? unreadOf(recipient) : Filters.eq("recipient", recipient);
        var older = after == null ? wanted : Filters.and(wanted, after.olderBy("at"));
        return find(merchant, Search.where(older).sorted(NEWEST).first(most));
    }

    Mono<Long> unread(MerchantId merchant, String recipient) {
        return count(merchant, unreadOf(recipient));
    }

    /** Marks in one write what was there at this instant; what comes later stays unread. */
    Mono<Long> readAll(MerchantId merchant, String recipient, Instant now) {
        var unread = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("recipient", recipient),
                Filters.eq("readAt", null), Filters.lte("at", Date.from(now)));
        var read = Updates.combine(Updates.set("readAt", Date.from(now)), Updates.inc("seq", 1L));
        return Mono.from(collection().updateMany(unread, read)).map(UpdateResult::getModifiedCount);
    }

    private static Bson unreadOf(String recipient) {
        return Filters.and(Filters.eq("recipient", recipient), Filters.eq("readAt", null));
    }
}
