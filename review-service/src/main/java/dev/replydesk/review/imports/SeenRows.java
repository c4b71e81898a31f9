package dev.replydesk.review.imports;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.imports.domain.Import;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which rows without an id of their own were seen in which portion of an import, so that of equal ones each is counted
 * by its number, in little memory and the same again after a crash.
 */
@Component
class SeenRows extends MerchantStore<SeenRows.Portion> {
    /** The rows of one portion, by what they are known by. */
    record Portion(String id, String importId, long line, List<String> rows) {}

    SeenRows(Stores stores) {
        super(stores, "importRows", Portion.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "importId", "rows")));
    }

    /** How often each of these occurred before this line; those that did not are left out. */
    Mono<Map<String, Integer>> before(MerchantId merchant, Import of, long line, Collection<String> rows) {
        var wanted = Filters.in("rows", rows);
        var earlier = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("importId", of.id()),
                Filters.lt("line", line), wanted);
        var stages = List.of(Aggregates.match(earlier), Aggregates.unwind("$rows"), Aggregates.match(wanted),
                Aggregates.group("$rows", Accumulators.sum("count", 1)));
        return Flux.from(collection().aggregate(stages))
                .collectMap(group -> group.getString("_id"), group -> group.getInteger("count"));
    }

    Mono<Void> add(MerchantId merchant, Import of, long line, List<String> rows) {
        var portion = new Portion(of.id() + "/" + line, of.id(), line, rows);
        return rows.isEmpty() ? Mono.empty() : insertMany(merchant, List.of(portion)).then();
    }

    Mono<Void> forget(MerchantId merchant, String importId) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("importId", importId));
        return Mono.from(collection().deleteMany(theirs)).then();
    }
}
