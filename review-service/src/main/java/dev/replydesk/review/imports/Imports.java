package dev.replydesk.review.imports;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.imports.domain.Import;
import dev.replydesk.review.imports.domain.ImportState;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports in MongoDB; a small index holds only those that somebody has to work on. */
@Component
class Imports extends MerchantStore<Import> {
    private static final Bson NEWEST_FIRST = Sorts.descending("receivedAt", "_id");
    private static final Bson RUNNING = Filters.eq("state", ImportState.RUNNING.name());

    Imports(Stores stores) {
        super(stores, "imports", Import.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        var open = new IndexOptions().partialFilterExpression(RUNNING);
        return List.of(
                new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId"),
                        Indexes.descending("receivedAt", "_id"))),
                new IndexModel(Indexes.ascending("state", "receivedAt"), open),
                new IndexModel(Indexes.ascending("file.kept", "finishedAt")));
    }

    Flux<Import> page(MerchantId merchant, @Nullable Cursor after, int limit) {
        var wanted = after == null ? Search.all() : Search.where(after.olderBy("receivedAt"));
        return find(merchant, wanted.sorted(NEWEST_FIRST).first(limit));
    }

    /** The one that waits longest for a worker. */
    Mono<Versioned<Import>> free(Instant now) {
        var free = Filters.or(Filters.exists("hold", false), Filters.lte("hold.until", now));
        return everywhere(Search.where(Filters.and(RUNNING, free)).sorted(Sorts.ascending("receivedAt")).first(1))
                .next();
    }

    /** Ended before this instant, with a file that is still there. */
    Flux<Versioned<Import>> endedBefore(Instant then, int limit) {
        var old = Filters.and(Filters.eq("file.kept", true), Filters.lt("finishedAt", then));
        return everywhere(Search.where(old).first(limit));
    }

    Mono<Boolean> hasFile(MerchantId merchant, String fileId) {
        return count(merchant, Filters.eq("file._id", fileId)).map(n -> n > 0);
    }
}
