package dev.replydesk.review.quarantine;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Quarantined lines in MongoDB, read the newest batch first and each batch from its top. */
@Component
class QuarantinedLines extends MerchantStore<QuarantinedLine> {
    private static final Bson ORDER = Sorts.orderBy(Sorts.descending("receivedAt"), Sorts.ascending("line", "_id"));

    QuarantinedLines(Stores stores) {
        super(stores, "quarantine", QuarantinedLine.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(listed("merchantId"), listed("merchantId", "importId"));
    }

    private static IndexModel listed(String... first) {
        return new IndexModel(Indexes.compoundIndex(Indexes.ascending(first), Indexes.descending("receivedAt"),
                Indexes.ascending("line", "_id")));
    }

    Flux<QuarantinedLine> page(MerchantId merchant, LineFilter filter, @Nullable Position after, int limit) {
        var wanted = filter.query();
        var page = after == null ? wanted : Filters.and(wanted, after(after));
        return find(merchant, Search.where(page).sorted(ORDER).first(limit));
    }

    /** Those of an import between two lines that nobody resolved, or that this one did. */
    Flux<QuarantinedLine> unresolved(MerchantId merchant, String importId, long from, long to, String by) {
        var between = Filters.and(Filters.eq("importId", importId), Filters.gte("line", from),
                Filters.lte("line", to));
        var open = Filters.or(LineFilter.OPEN, Filters.eq("resolution.by", by));
        return find(merchant, Search.where(Filters.and(between, open)));
    }

    private static Bson after(Position row) {
        var later = Filters.or(Filters.lt("receivedAt", row.receivedAt()), Filters.gt("line", row.line()),
                Filters.and(Filters.eq("line", row.line()), Filters.gt("_id", row.id())));
        return Filters.and(Filters.lte("receivedAt", row.receivedAt()), later);
    }
}
