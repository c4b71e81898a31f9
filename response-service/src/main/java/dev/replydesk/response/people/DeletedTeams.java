package dev.replydesk.response.people;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The teams of each merchant that do not exist any more. */
@Component
class DeletedTeams extends MerchantStore<DeletedTeam> {
    DeletedTeams(Stores stores) {
        super(stores, "deletedTeams", DeletedTeam.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId")));
    }

    Mono<DeletedTeam> put(MerchantId merchant, DeletedTeam team) {
        return insert(merchant, team).onErrorResume(AlreadyStored.class, e -> Mono.just(team));
    }

    Mono<Set<String>> ids(MerchantId merchant) {
        return find(merchant, Search.all()).map(DeletedTeam::id).collect(Collectors.toSet());
    }
}
