package dev.replydesk.review.quarantine;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Quarantined lines in MongoDB, read the newest batch first and each batch from its top. */
@Component
class QuarantinedLines extends MerchantStore<QuarantinedLine> {
    private static final Sort ORDER = Sort.by(Sort.Order.desc("receivedAt"), Sort.Order.asc("line"),
            Sort.Order.asc("id"));

    QuarantinedLines(Stores stores) {
        super(stores, "quarantine", QuarantinedLine.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId"),
                Indexes.descending("receivedAt"), Indexes.ascending("line", "_id"))));
    }

    Flux<QuarantinedLine> page(MerchantId merchant, @Nullable Position after, int limit) {
        var query = after == null ? new Query() : Query.query(after(after));
        return find(merchant, query.with(ORDER).limit(limit));
    }

    private static Criteria after(Position row) {
        return Criteria.where("receivedAt").lte(row.receivedAt()).orOperator(
                Criteria.where("receivedAt").lt(row.receivedAt()), Criteria.where("line").gt(row.line()),
                Criteria.where("line").is(row.line()).and("id").gt(row.id()));
    }
}
