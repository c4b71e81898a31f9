package dev.replydesk.response.cases;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.reapply.ReapplyRun;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every run that put open cases under other policies; a merchant has one that runs at a time. */
@Component
class ReapplyRuns extends MerchantStore<ReapplyRun> {
    private static final String RUNNING = "running";

    ReapplyRuns(Stores stores) {
        super(stores, "reapplications", ReapplyRun.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(
                new IndexModel(ascending("merchantId", RUNNING), new IndexOptions().unique(true)
                        .partialFilterExpression(Filters.exists(RUNNING))),
                new IndexModel(Indexes.compoundIndex(ascending("merchantId"), descending("startedAt", "_id"))));
    }

    Mono<ReapplyRun> running(MerchantId merchant) {
        return find(merchant, Search.where(Filters.exists(RUNNING)).first(1)).next();
    }

    /** The latest first. */
    Flux<ReapplyRun> latest(MerchantId merchant, int most) {
        return find(merchant, Search.all().sorted(Sorts.descending("startedAt", "_id")).first(most));
    }

    /** Those that are not over, of all merchants. */
    Flux<Versioned<ReapplyRun>> unfinished() {
        return everywhere(Search.where(Filters.exists(RUNNING)));
    }
}
