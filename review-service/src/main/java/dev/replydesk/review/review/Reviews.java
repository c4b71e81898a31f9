package dev.replydesk.review.review;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.review.detection.domain.VerdictState;
import dev.replydesk.review.review.domain.Review;
import dev.replydesk.review.review.domain.Revision;
import dev.replydesk.review.shop.Visibility;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reviews in MongoDB. Both indexes end with what lists filter by, so that only documents of the page are read. */
@Component
class Reviews extends MerchantStore<Review> {
    private static final Bson IS_FOLLOWED_UP = Filters.eq("revisions.kind", Revision.Kind.FOLLOW_UP);
    private static final String QUEUED = "queued";
    private static final Bson IS_QUEUED = Filters.eq("assessment.queued", true);
    private static final String MIXED = "mixed";
    private static final Bson IS_MIXED = Filters.and(Filters.eq("assessment.mixed", true),
            Filters.eq("assessment.queued", false));
    static final Bson NEWEST_FIRST = Sorts.descending("publishedAt", "_id");

    Reviews(Stores stores, Announcements<Review> announcements) {
        super(stores, "reviews", Review.class, announcements);
    }

    @Override
    protected List<IndexModel> indexes() {
        var followedUp = new IndexOptions().partialFilterExpression(IS_FOLLOWED_UP);
        return List.of(new IndexModel(listed("merchantId")), new IndexModel(listed("merchantId",
                "details.author.customerId")),
                new IndexModel(Indexes.ascending("merchantId", "shop._id", "revisions.at"), followedUp),
                written(QUEUED, IS_QUEUED), written(MIXED, IS_MIXED));
    }

    private static Bson listed(String... first) {
        return Indexes.compoundIndex(Indexes.ascending(first), Indexes.descending("publishedAt", "_id"),
                Indexes.ascending("shop._id", "assessment.verdict.state", "assessment.rating", "shop.marketplace"));
    }

    private static IndexModel written(String name, Bson which) {
        return new IndexModel(Indexes.ascending(STORED), new IndexOptions().name(name).partialFilterExpression(which));
    }

    /** Those that were ever told and were written in this time, of all merchants. */
    Flux<ToldReview> told(Span span) {
        return Flux.concat(told(span, IS_QUEUED, QUEUED), told(span, IS_MIXED, MIXED));
    }

    private Flux<ToldReview> told(Span span, Bson which, String index) {
        return Flux.from(collection().find(Filters.and(which, span.by(STORED))).sort(Sorts.ascending(STORED))
                .hintString(index).projection(Projections.include("merchantId", "version")))
                .map(d -> new ToldReview(new MerchantId(d.getString("merchantId")), d.getString("_id"),
                        d.get("version", Number.class).longValue()));
    }

    /** Those of these ids about which nothing is still on its way. */
    Flux<Versioned<Review>> settled(MerchantId merchant, Collection<String> ids) {
        return everywhere(Search.where(Filters.and(Filters.eq("merchantId", merchant.value()), Filters.in("_id", ids),
                NOTHING_LIES_THERE)));
    }

    /** Those of these ids that are there, without reading them. */
    Flux<String> known(MerchantId merchant, Collection<String> ids) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.in("_id", ids));
        return Flux.from(collection().find(theirs).projection(Projections.include("_id")))
                .map(d -> d.getString("_id"));
    }

    Flux<Review> page(MerchantId merchant, ReviewFilter filter, Visibility visibility, int limit) {
        return find(merchant, Search.where(filter.query(visibility)).sorted(NEWEST_FIRST).first(limit));
    }

    /**
     * Completes when everything that was read before is on a majority's disks: a linearizable read waits for a write of
     * its own, which comes after them all. So "known already" is as good a promise as "stored".
     */
    Mono<Void> settled() {
        return Mono.from(collection().withReadConcern(ReadConcern.LINEARIZABLE).find(Filters.eq("_id", ""))
                .maxTime(5, TimeUnit.SECONDS).first()).then();
    }

    /** Whether some event about a review should have been delivered by now. */
    Mono<Boolean> isBehind(Instant now) {
        var overdue = Filters.and(Filters.gt("due", Instant.EPOCH), Filters.lte("due", now));
        return Mono.from(collection().find(Filters.and(Filters.gte("outbox.to", ""), Filters.gt("outbox.due",
                Instant.EPOCH), Filters.elemMatch("outbox", overdue))).projection(Projections.include("_id")).first())
                .hasElement();
    }

    /** Counted in the index of a customer's reviews. */
    Flux<Tally> tally(MerchantId merchant, String customerId, Visibility visibility) {
        var groups = Aggregates.group("$assessment.verdict.state", Accumulators.sum("count", 1),
                Accumulators.min("first", "$publishedAt"), Accumulators.max("last", "$publishedAt"));
        var stages = List.of(Aggregates.match(of(merchant, customerId, visibility)), groups);
        return Flux.from(collection().aggregate(stages)).map(Reviews::tally);
    }

    Mono<Long> countPublished(MerchantId merchant, String shopId, Instant from, Instant to) {
        return count(merchant, Filters.and(Filters.eq("shop._id", shopId), Filters.gte("publishedAt", from),
                Filters.lt("publishedAt", to)));
    }

    /** Each follow-up once, by when it was first written. */
    Mono<Long> countFollowUps(MerchantId merchant, String shopId, Instant from, Instant to) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.eq("shop._id", shopId),
                IS_FOLLOWED_UP, Filters.elemMatch("revisions", Filters.and(Filters.gte("at", from),
                        Filters.lt("at", to))));
        var first = Aggregates.group(new Document("review", "$_id").append("followUp", "$revisions.externalId"),
                Accumulators.min("at", "$revisions.at"));
        var stages = List.of(Aggregates.match(theirs), Aggregates.unwind("$revisions"),
                Aggregates.match(IS_FOLLOWED_UP), first, Aggregates.match(Filters.and(Filters.gte("at", from),
                        Filters.lt("at", to))),
                Aggregates.count());
        return Mono.from(collection().aggregate(stages)).map(d -> d.get("count", Number.class).longValue())
                .defaultIfEmpty(0L);
    }

    private static Bson of(MerchantId merchant, String customerId, Visibility visibility) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()),
                Filters.eq("details.author.customerId", customerId));
        return visibility instanceof Visibility.Only(var ids)
                ? Filters.and(theirs, Filters.in("shop._id", ids))
                : theirs;
    }

    private static Tally tally(Document group) {
        return new Tally(VerdictState.valueOf(group.getString("_id")), group.getInteger("count"),
                group.getDate("first").toInstant(), group.getDate("last").toInstant());
    }
}
