package dev.replydesk.review.publication;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.time.Ids;
import dev.replydesk.review.publication.domain.Publication;
import dev.replydesk.review.publication.domain.PublicationState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publications in MongoDB. One index holds that a duty has one live publication, whatever races. */
@Component
class Publications extends MerchantStore<Publication> {
    private static final String WAKE = "wakeAt";
    private static final Bson IS_UNKNOWN = Filters.eq("state", PublicationState.OUTCOME_UNKNOWN.name());
    private static final List<String> AWAKE = Stream.of(PublicationState.PENDING, PublicationState.SENDING,
            PublicationState.SENT, PublicationState.OUTCOME_UNKNOWN).map(Enum::name).toList();

    Publications(Stores stores, Announcements<Publication> announcements) {
        super(stores, "publications", Publication.class, announcements);
    }

    static String id(MerchantId merchant, String replyId) {
        return Ids.hash("pub_", merchant.value(), replyId);
    }

    @Override
    protected List<IndexModel> indexes() {
        var waiting = new IndexOptions().partialFilterExpression(Filters.exists(WAKE));
        var live = new IndexOptions().unique(true).partialFilterExpression(Filters.eq("live", true));
        return List.of(
                new IndexModel(Indexes.ascending("merchantId", "requested.reviewId", "requested.obligation"), live),
                new IndexModel(Indexes.ascending("merchantId", "requested.reviewId", "stateAt")),
                new IndexModel(Indexes.ascending("state", "requested.deadline", WAKE), waiting),
                new IndexModel(Indexes.ascending("state", WAKE), waiting),
                new IndexModel(Indexes.ascending("stateAt"), new IndexOptions().name("unknown")
                        .partialFilterExpression(IS_UNKNOWN)));
    }

    Flux<Publication> of(MerchantId merchant, String reviewId) {
        return find(merchant, Search.where(Filters.eq("requested.reviewId", reviewId)));
    }

    /** The live ones of many reviews. */
    Flux<Publication> live(MerchantId merchant, Collection<String> reviewIds) {
        return find(merchant, Search.where(Filters.and(Filters.eq("live", true),
                Filters.in("requested.reviewId", reviewIds))));
    }

    /** With the number that news of now would have. */
    Flux<Versioned<Publication>> numbered(MerchantId merchant, Collection<String> ids) {
        return everywhere(Search.where(Filters.and(Filters.eq("merchantId", merchant.value()),
                Filters.in("_id", ids))));
    }

    /** The ids of those of which nothing is still to be told. */
    Flux<String> told(MerchantId merchant, Collection<String> ids) {
        return find(merchant, Search.where(Filters.and(Filters.in("_id", ids), NOTHING_WAITS))).map(Publication::id);
    }

    /** Those that something should have been done about by then, of all merchants. */
    Flux<Publication> asleep(Instant since, int most) {
        return everywhere(Search.where(Filters.and(Filters.in("state", AWAKE), Filters.lte(WAKE, since)))
                .first(most)).map(Versioned::value);
    }

    /** Those of which nobody has known since then what became of them, of all merchants. */
    Flux<Publication> unknownSince(Instant since, int most) {
        return everywhere(Search.where(Filters.and(IS_UNKNOWN, Filters.lte("stateAt", since))).first(most))
                .map(Versioned::value);
    }

    /** Those that are to be sent now, the most urgent first. */
    Flux<Versioned<Publication>> toSend(Instant now, int most) {
        return due(Filters.eq("state", PublicationState.PENDING.name()), now, "requested.deadline", most);
    }

    /** Those that were being sent when their sender died, and those it is time to look for. */
    Flux<Versioned<Publication>> due(Collection<PublicationState> states, Instant now, int most) {
        return due(Filters.in("state", states.stream().map(Enum::name).toList()), now, WAKE, most);
    }

    private Flux<Versioned<Publication>> due(Bson state, Instant now, String order, int most) {
        return everywhere(Search.where(Filters.and(state, Filters.lte(WAKE, now))).sorted(Sorts.ascending(order))
                .first(most));
    }

    /** Changes them unless somebody else did, and gives back those that are ours now. */
    Mono<List<Versioned<Publication>>> won(List<Versioned<Publication>> seen, UnaryOperator<Publication> change) {
        return updateAll(seen, change).map(saved -> {
            var ours = saved.stream().collect(Collectors.toMap(Publication::id, Function.identity()));
            return seen.stream().flatMap(s -> Stream.ofNullable(ours.get(s.id()))
                    .map(p -> new Versioned<>(s.id(), s.merchantId(), s.seq() + 1, p))).toList();
        });
    }
}
