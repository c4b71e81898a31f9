package dev.replydesk.gateway.people;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.gateway.people.domain.Team;
import java.util.List;
import org.bson.BsonType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Teams; a removed one is kept for its last event and never found again. */
@Component
class Teams extends MerchantStore<Team> {
    private static final String NAME = "nameKey";

    Teams(Stores stores, Announcements<Team> announcements) {
        super(stores, "teams", Team.class, announcements);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(ascending("merchantId", NAME), new IndexOptions().unique(true)
                .partialFilterExpression(Filters.type(NAME, BsonType.STRING))),
                new IndexModel(ascending("merchantId", "_id")));
    }

    Mono<Team> present(MerchantId merchant, String id) {
        return find(merchant, id).filter(team -> !team.deleted());
    }

    Flux<Team> presentOf(MerchantId merchant, List<String> ids) {
        return findAll(merchant, ids).filter(team -> !team.deleted());
    }

    Flux<Team> after(MerchantId merchant, String id, int limit) {
        return find(merchant, Search.where(Filters.and(Filters.gt("_id", id), Filters.eq("deleted", false)))
                .sorted(ascending("_id")).first(limit));
    }
}
