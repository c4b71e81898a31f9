package dev.replydesk.response.cases;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.changestream.FullDocument;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.chassis.store.Inserted;
import dev.replydesk.chassis.store.MerchantStore;
import dev.replydesk.chassis.store.Stores;
import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.response.cases.domain.CaseChange;
import dev.replydesk.response.cases.domain.ResponseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.convert.QueryMapper;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cases of every merchant, each one document that changes by compare-and-set. */
@Component
class Cases extends MerchantStore<CaseDocument> {
    private final Clock clock;

    Cases(Stores stores, Clock clock, Announcements<CaseDocument> announcements) {
        super(stores, "cases", CaseDocument.class, announcements);
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
        return insertMany(merchant, cases.stream().map(CaseDocument::of).toList());
    }

    Mono<ResponseCase> lastOf(MerchantId merchant, String reviewId) {
        var newestFirst = Query.query(Criteria.where("reviewId").is(reviewId))
                .with(Sort.by(Sort.Direction.DESC, "value.obligation")).limit(1);
        return find(merchant, newestFirst).next().map(CaseDocument::value);
    }

    /** The last case of each of these reviews, by the review's id. */
    Mono<Map<String, ResponseCase>> lastOf(MerchantId merchant, Collection<String> reviewIds) {
        var oldestFirst = Query.query(Criteria.where("reviewId").in(reviewIds)).with(Sort.by("value.obligation"));
        return find(merchant, oldestFirst).map(CaseDocument::value)
                .collectMap(c -> c.review().reviewId());
    }

    Flux<CaseDocument> list(MerchantId merchant, Query query) {
        return find(merchant, query);
    }

    Mono<Long> counted(MerchantId merchant, Query query) {
        return count(merchant, query);
    }

    /** How many cases each of these customers has already. */
    Mono<Map<String, Integer>> countsOf(MerchantId merchant, Collection<String> customerIds) {
        var ours = new Document("merchantId", merchant.value()).append("customerId",
                new Document("$in", List.copyOf(customerIds)));
        return aggregate(List.of(new Document("$match", ours), group("$customerId")))
                .collectMap(d -> d.getString("_id"), d -> d.getInteger("n"));
    }

    Flux<Document> aggregate(List<Document> pipeline) {
        return collection().flatMapMany(c -> c.aggregate(pipeline));
    }

    /** What time has to move on, most urgent first, of all merchants. */
    Flux<Versioned<CaseDocument>> due(Instant now, int limit) {
        return everywhere(Query.query(Criteria.where("nextTimerAt").lte(now)).with(Sort.by("nextTimerAt")).limit(limit)
                .withHint(CaseIndexes.TIMERS));
    }

    /** The filter of a query as the store understands it; it must name the merchant. */
    Document filtered(Query query) {
        var converter = mongo().getConverter();
        return new QueryMapper(converter).getMappedObject(query.getQueryObject(),
                converter.getMappingContext().getPersistentEntity(CaseDocument.class));
    }

    /** Every change that a watching page must draw, of all merchants, from now on. */
    Flux<SeenChange> watch() {
        return collection().flatMapMany(c -> c.watch(SeenChange.PIPELINE, Document.class)
                .fullDocument(FullDocument.UPDATE_LOOKUP)).mapNotNull(change -> SeenChange.of(change, this::read));
    }

    static Document group(Object by) {
        return new Document("$group", new Document("_id", by).append("n", new Document("$sum", 1)));
    }
}
