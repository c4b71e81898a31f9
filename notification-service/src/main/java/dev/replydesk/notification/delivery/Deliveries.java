package dev.replydesk.notification.delivery;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The deliveries of all merchants; taken up in bulk by whoever is first. */
@Repository
class Deliveries extends MerchantStore<Delivery> {

    private static final Bson OLDEST_DUE = Sorts.ascending("wakeAt");
    private static final Bson NEWEST = Sorts.descending("alert.raisedAt", "_id");

    Deliveries(Stores stores, Announcements<Delivery> announcements) {
        super(stores, "deliveries", Delivery.class, announcements);
    }

    @Override
    protected List<IndexModel> indexes() {
        var waiting = new IndexOptions().partialFilterExpression(Filters.exists("wakeAt"));
        return List.of(new IndexModel(Indexes.ascending("channel", "wakeAt", "recipient"), waiting),
                new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId", "alert.caseId"),
                        Indexes.descending("alert.raisedAt", "_id"))),
                new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId", "recipient"),
                        Indexes.descending("alert.raisedAt", "_id"))),
                new IndexModel(Indexes.compoundIndex(Indexes.ascending("merchantId"),
                        Indexes.descending("alert.raisedAt", "_id"))));
    }

    /**
     * Takes as many due deliveries as the channel sends at once; what another instance took in the same moment is not
     * among them.
     */
    Mono<List<Versioned<Delivery>>> take(ChannelKind channel, Instant now) {
        return taken(channel, now, oldest(due(channel, now), channel.atOnce()).collectList());
    }

    /** The same for a channel that tells a person all that waits for them; nothing of those who had theirs just now. */
    Mono<List<Versioned<Delivery>>> take(ChannelKind channel, Instant now, Set<String> notYet) {
        var due = Filters.and(due(channel, now), Filters.nin("recipient", notYet));
        return taken(channel, now, oldest(due, channel.atOnce()).map(one -> one.value().recipient()).distinct()
                .concatMap(person -> oldest(Filters.and(due, Filters.eq("recipient", person)), channel.together()))
                .collectList());
    }

    private static Bson due(ChannelKind channel, Instant now) {
        return Filters.and(Filters.eq("channel", channel), Filters.lte("wakeAt", now));
    }

    private Flux<Versioned<Delivery>> oldest(Bson due, int most) {
        return everywhere(Search.where(due).sorted(OLDEST_DUE).first(most));
    }

    private Mono<List<Versioned<Delivery>>> taken(ChannelKind channel, Instant now,
            Mono<List<Versioned<Delivery>>> found) {
        return found
                .flatMap(seen -> updateAll(seen, delivery -> delivery.claimed(now, channel.lease()))
                        .map(won -> next(seen, won)));
    }

    /** Writes down what became of each, unless somebody else has taken it up since. */
    Mono<Integer> record(List<Outcome> outcomes) {
        var next = outcomes.stream().collect(Collectors.toMap(outcome -> outcome.taken().id(), Outcome::next));
        return updateAll(outcomes.stream().map(Outcome::taken).toList(), taken -> next.getOrDefault(taken.id(), taken))
                .map(List::size);
    }

    Flux<Delivery> newest(MerchantId merchant, DeliveryFilter filter, int most, @Nullable Cursor after) {
        var wanted = filter.query();
        var older = after == null ? wanted : Filters.and(wanted, after.olderBy("alert.raisedAt"));
        return find(merchant, Search.where(older).sorted(NEWEST).first(most));
    }

    private static List<Versioned<Delivery>> next(List<Versioned<Delivery>> seen, List<Delivery> won) {
        var taken = won.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        return seen.stream().flatMap(before -> Stream.ofNullable(taken.get(before.id()))
                .map(delivery -> new Versioned<>(before.id(), before.merchantId(), before.seq() + 1, delivery)))
                .toList();
    }
}
