package dev.replydesk.gateway.access;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How often a sign-in was tried; belongs to no merchant, since nobody is anybody's before the sign-in. */
@Component
class Attempts extends MerchantStore<Attempts.Counter> {
    private static final String COUNT = "count";
    private static final String END = "endsAt";

    record Counter(String id, int count, Instant endsAt) {}

    Attempts(Stores stores) {
        super(stores, "signInAttempts", Counter.class);
    }

    @Override
    protected List<IndexModel> indexes() {
        return List.of(new IndexModel(ascending(END), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
    }

    /** Counts one more and says how many there are now; counted before the password is looked at, so none slips by. */
    Mono<Integer> add(String counter, Instant end) {
        var one = Updates.combine(Updates.inc(COUNT, 1), Updates.setOnInsert(END, Date.from(end)));
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        return Mono.from(collection().findOneAndUpdate(eq("_id", counter), one, options)).retry(1)
                .map((Document d) -> d.getInteger(COUNT));
    }

    /** Takes one back from each, after a sign-in that succeeded. */
    Mono<Void> takeBack(List<String> counters) {
        return Mono.from(collection().updateMany(in("_id", counters), Updates.inc(COUNT, -1))).then();
    }
}
