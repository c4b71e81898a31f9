package dev.replydesk.chassis.sample;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import java.util.List;
import reactor.core.publisher.Flux;

public class Notes extends MerchantStore<Note> {
    public Notes(Stores stores) {
        super(stores, "notes", Note.class, (before, after) -> after.tellTo().stream().map(to -> new Announcement(
                "NoteTold", to, new NoteTold(after.id(), after.text(), after.changes()))).toList());
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("merchantId", "text")));
    }

    public Flux<Note> tagged(MerchantId merchant, Tag tag) {
        return find(merchant, Search.where(Filters.eq("tags", tag)).sorted(Sorts.ascending("_id")).first(10));
    }

    public Flux<Versioned<Note>> all() {
        return everywhere(Search.all());
    }
}
