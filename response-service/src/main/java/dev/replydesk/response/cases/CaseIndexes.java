package dev.replydesk.response.cases;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;

/**
 * What makes the queue, the sweep and the look-ups cheap. The queue's index also holds all that counting reads, that of
 * work all that paces are made of.
 */
final class CaseIndexes {
    static final String QUEUE = "queue";
    static final String REVIEW = "review";
    static final String TIMERS = "timers";

    static final String AWAITED = "awaited";
    static final String WORK = "work";
    static final String COHORT = "cohort";
    static final String PAUSED = "paused";
    static final String PAUSES = "pauses";
    static final String OPEN = "open";

    private CaseIndexes() {
    }

    static List<IndexModel> all() {
        return List.of(
                new IndexModel(ascending("merchantId", "open", "lane", "dueAt", "_id", "warnAt", "lateFrom", "state",
                        "shopId", "assignee", "writer"), new IndexOptions().name(QUEUE)),
                new IndexModel(ascending("merchantId", "reviewId", "value.obligation"),
                        new IndexOptions().name(REVIEW).unique(true)),
                new IndexModel(ascending("merchantId", "customerId"),
                        new IndexOptions().name("customer").partialFilterExpression(exists("customerId"))),
                new IndexModel(ascending("nextTimerAt"),
                        new IndexOptions().name(TIMERS).partialFilterExpression(exists("nextTimerAt"))),
                new IndexModel(ascending("merchantId", "value.exemption.state", "value.exemption.proposedAt", "_id"),
                        new IndexOptions().name("exemptions").partialFilterExpression(exists("exemptionId"))),
                new IndexModel(ascending("merchantId", "exemptionId"),
                        new IndexOptions().name("exemption").partialFilterExpression(exists("exemptionId"))),
                new IndexModel(ascending("merchantId", "workedAt", "workedBy", "repliedAt", "repliedBy", "shopId"),
                        new IndexOptions().name(WORK).partialFilterExpression(exists("workedAt"))),
                new IndexModel(ascending("merchantId", "pausedBy"),
                        new IndexOptions().name(PAUSED).partialFilterExpression(exists("pausedBy"))),
                new IndexModel(ascending("merchantId", "pauseProposedAt", "_id"),
                        new IndexOptions().name(PAUSES).partialFilterExpression(exists("pauseProposedAt"))),
                new IndexModel(ascending("merchantId", "_id"),
                        new IndexOptions().name(OPEN).partialFilterExpression(new Document("open", true))),
                new IndexModel(ascending(AWAITED),
                        new IndexOptions().name(AWAITED).partialFilterExpression(exists(AWAITED))),
                new IndexModel(ascending("merchantId", "value.clock.startedAt"), new IndexOptions().name(COHORT)));
    }

    private static Document exists(String field) {
        return new Document(field, new Document("$exists", true));
    }
}
