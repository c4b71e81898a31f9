package dev.replydesk.response.cases;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.replydesk.chassis.bson.Unread;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.store.Inserted;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Reading;
import dev.replydesk.chassis.store.Search;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.Desk;
import dev.replydesk.response.cases.domain.Draft;
import dev.replydesk.response.cases.domain.Outage;
import dev.replydesk.response.cases.domain.Reply;
import dev.replydesk.response.cases.domain.ResponseCase;
import dev.replydesk.response.cases.domain.ReviewCopy;
import dev.replydesk.response.cases.domain.Revision;
import dev.replydesk.response.cases.domain.reapply.ReapplyScope;
import dev.replydesk.response.sla.domain.PauseReason;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cases of every merchant, each one document that changes by compare-and-set. */
@Component
class Cases extends MerchantStore<CaseDocument> {
    /** What no row shows: the record, notes, drafts, and every text but the review's. */
    private static final Unread NOT_IN_ROWS = new Unread(Map.of(ResponseCase.class, Set.of("history"),
            Desk.class, Set.of("notes"), Draft.class, Set.of("text"), Reply.class, Set.of("text", "courtesy"),
            ReviewCopy.class, Set.of("externalId", "orderId", "url", "reply"),
            Revision.class, Set.of("kind", "rating", "title", "text", "writtenAt", "receivedAt", "verdict")));
    /** What does not say what was heard of a review: all but its number, its verdict, its words' count, its reply. */
    private static final Unread NOT_HEARD = new Unread(Map.of(
            ResponseCase.class, Set.of("shop", "policy", "clock", "holder", "window", "desk", "replies", "exemption",
                    "pauses", "history", "openedAt"),
            ReviewCopy.class, Set.of("externalId", "rating", "title", "text", "language", "author", "customerId",
                    "product", "productId", "orderId", "url", "publishedAt", "editedAt", "receivedAt", "correctedAt",
                    "answers", "painPoints", "customerTier"),
            Revision.class, Set.of("kind", "rating", "title", "text", "writtenAt", "receivedAt", "verdict")));
    private static final Comparator<ResponseCase> NEWEST = Comparator.comparingInt(ResponseCase::obligation);
    private static final Bson OPEN = Filters.eq("open", true);
    private final Reading<CaseDocument> rows;
    private final Reading<CaseDocument> heard;
    private final CaseMeters meters;
    private final Clock clock;

    Cases(Stores stores, CaseMeters meters, Clock clock, Announcements<CaseDocument> announcements) {
        super(stores, "cases", CaseDocument.class, announcements);
        this.rows = stores.reading(collectionName(), CaseDocument.class, NOT_IN_ROWS, "value");
        this.heard = stores.scanning(collectionName(), CaseDocument.class, NOT_HEARD, "value");
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    protected List<IndexModel> indexes() {
        return CaseIndexes.all();
    }

    Mono<ResponseCase> change(MerchantId merchant, String id, CaseChange change) {
        return update(merchant, id, d -> d.after(change, clock.instant())).map(CaseDocument::value);
    }

    Mono<Inserted> open(MerchantId merchant, Collection<ResponseCase> cases) {
        var documents = cases.stream().map(CaseDocument::of).toList();
        return insertMany(merchant, documents).doOnNext(done -> meters.opened(documents.stream()
                .filter(d -> done.created().contains(d.id())).toList()));
    }

    Mono<ResponseCase> lastOf(MerchantId merchant, String reviewId) {
        var newestFirst = Search.where(Filters.eq("reviewId", reviewId)).sorted(Sorts.descending("value.obligation"));
        return find(merchant, newestFirst.first(1)).next().map(CaseDocument::value);
    }

    /** The last case of each of these reviews, by the review's id. */
    Mono<Map<String, ResponseCase>> lastOf(MerchantId merchant, Collection<String> reviewIds) {
        return lastByReview(find(merchant, Search.where(Filters.in("reviewId", reviewIds))));
    }

    /** The same, as far as it shows what was heard of the review. */
    Mono<Map<String, ResponseCase>> heardOf(MerchantId merchant, Collection<String> reviewIds) {
        return lastByReview(heard.find(merchant, Search.where(Filters.in("reviewId", reviewIds))));
    }

    private static Mono<Map<String, ResponseCase>> lastByReview(Flux<CaseDocument> theirs) {
        return theirs.map(CaseDocument::value).collect(HashMap::new,
                (last, c) -> last.merge(c.review().reviewId(), c, BinaryOperator.maxBy(NEWEST)));
    }

    Flux<CaseDocument> list(MerchantId merchant, Search search) {
        return find(merchant, search);
    }

    /** Cases as rows of a list need them. */
    Flux<ResponseCase> rows(MerchantId merchant, Search search) {
        return rows.find(merchant, search).map(CaseDocument::value);
    }

    /** These cases as far as rows show them. */
    Flux<ResponseCase> rows(MerchantId merchant, Collection<String> ids) {
        return rows(merchant, Search.where(Filters.in("_id", ids)));
    }

    Mono<Long> counted(MerchantId merchant, Bson filter) {
        return count(merchant, filter);
    }

    /** How many cases are open, for each merchant; counted in the index of the queue. */
    Flux<Long> countOpen() {
        return merchants().concatMap(m -> count(m, OPEN));
    }

    /** How many of those are late by now. */
    Flux<Long> countOverdue(Instant now) {
        var late = Filters.and(OPEN, Filters.eq("lane", CaseDocument.RUNNING), Filters.lt("lateFrom", now));
        return merchants().concatMap(m -> count(m, late));
    }

    /** Those that have ever had a case. */
    Flux<MerchantId> merchants() {
        return Flux.from(collection().distinct("merchantId", String.class)).map(MerchantId::new);
    }

    /** How many cases each of these customers has already. */
    Mono<Map<String, Integer>> countsOf(MerchantId merchant, Collection<String> customerIds) {
        var ours = new Document("merchantId", merchant.value()).append("customerId",
                new Document("$in", List.copyOf(customerIds)));
        return aggregate(List.of(new Document("$match", ours), group("$customerId")))
                .collectMap(d -> d.getString("_id"), d -> d.getInteger("n"));
    }

    Flux<Document> aggregate(List<? extends Bson> pipeline) {
        return Flux.from(collection().aggregate(pipeline));
    }

    /**
     * What time has to move on, most urgent first, or last where somebody else begins with that; of all merchants. In
     * pages that are read one after the other: a look of its own for each would begin with all that the pages before it
     * took out of the index.
     */
    Flux<List<Versioned<CaseDocument>>> due(Instant now, int page, boolean fromTheEnd) {
        var order = fromTheEnd ? Sorts.descending("nextTimerAt") : Sorts.ascending("nextTimerAt");
        return everywhere(Search.where(Filters.lte("nextTimerAt", now)).sorted(order).inPagesOf(page)
                .along(CaseIndexes.TIMERS)).buffer(page);
    }

    /** A sweep, of which the last case must not wait until people were told of the first. */
    <R> Mono<R> sweep(Mono<R> writes) {
        return toldAfterwards(writes);
    }

    /** The cases of its shop whose clocks an outage stops and has not stopped before. */
    Flux<Versioned<CaseDocument>> stoppable(MerchantId merchant, Outage outage, int limit) {
        var there = outage.endedAt() == null ? Filters.empty() : Filters.lt("value.clock.startedAt", outage.endedAt());
        return everywhere(Search.where(Filters.and(Filters.eq("merchantId", merchant.value()), OPEN,
                Filters.eq("lane", CaseDocument.RUNNING), Filters.gt("dueAt", outage.startedAt()),
                Filters.eq("shopId", outage.shopId()), there,
                Filters.eq("value.policy.pauseReasons", PauseReason.MARKETPLACE_OUTAGE),
                Filters.exists("value.clock.breachedAt", false), Filters.ne("value.pauses._id", outage.id()),
                Filters.ne("value.review.painPoints", ReviewCopy.SAFETY))).first(limit).along(CaseIndexes.QUEUE));
    }

    /** Those whose clock stands still by this pause. */
    Flux<Versioned<CaseDocument>> pausedBy(MerchantId merchant, String pauseId, int limit) {
        return everywhere(Search.where(Filters.and(Filters.eq("merchantId", merchant.value()),
                Filters.eq("pausedBy", pauseId))).first(limit).along(CaseIndexes.PAUSED));
    }

    /** Open ones that a run of policies is about, in the order of their ids. */
    Flux<Versioned<CaseDocument>> openAfter(MerchantId merchant, ReapplyScope scope, Instant openedUntil,
            @Nullable String after, int limit) {
        var next = after == null ? Filters.empty() : Filters.gt("_id", after);
        return everywhere(Search
                .where(Filters.and(Filters.eq("merchantId", merchant.value()), among(scope, openedUntil), next))
                .sorted(Sorts.ascending("_id")).first(limit).along(CaseIndexes.OPEN));
    }

    Mono<Long> countOpen(MerchantId merchant, ReapplyScope scope, Instant openedUntil) {
        return count(merchant, among(scope, openedUntil));
    }

    private static Bson among(ReapplyScope scope, Instant openedUntil) {
        var policy = scope.policyId() == null ? Filters.empty() : Filters.eq("value.policy._id", scope.policyId());
        var shop = scope.shopId() == null ? Filters.empty() : Filters.eq("shopId", scope.shopId());
        var seen = scope.seen() == null ? Filters.empty() : Filters.in("shopId", scope.seen());
        return Filters.and(OPEN, Filters.lte("value.openedAt", openedUntil), policy, shop, seen);
    }

    /** Those whose reply is on its way, of all merchants, as they stood by then. */
    Flux<Versioned<CaseDocument>> awaiting(Instant until) {
        return everywhere(Search.where(Filters.and(Filters.exists(CaseIndexes.AWAITED), settled(new Span(null, until))))
                .along(CaseIndexes.AWAITED));
    }

    /** The reviews of all cases, of all merchants; read in the index that finds cases by them. */
    Flux<CaseReview> reviews() {
        return Flux.from(collection().find().hintString(CaseIndexes.REVIEW)
                .projection(Projections.fields(Projections.include("merchantId", "reviewId"), Projections.excludeId())))
                .map(d -> new CaseReview(new MerchantId(d.getString("merchantId")), d.getString("reviewId")));
    }

    /** The cases of these reviews. */
    Flux<String> idsOf(MerchantId merchant, Collection<String> reviewIds) {
        var theirs = Filters.and(Filters.eq("merchantId", merchant.value()), Filters.in("reviewId", reviewIds));
        return Flux.from(collection().find(theirs).projection(Projections.include("_id")))
                .map(d -> d.getString("_id"));
    }

    /** Every change that a watching page must draw, of all merchants, from now on. */
    Flux<SeenChange> watch() {
        return watch(SeenChange.PIPELINE).map(SeenChange::of);
    }

    static Bson match(MerchantId merchant, Bson filter) {
        return Aggregates.match(Filters.and(Filters.eq("merchantId", merchant.value()), filter));
    }

    static Document group(Object by) {
        return new Document("$group", new Document("_id", by).append("n", new Document("$sum", 1)));
    }
}
