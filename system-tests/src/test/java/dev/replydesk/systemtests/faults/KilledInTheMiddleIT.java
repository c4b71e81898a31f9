package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.HotelReviews;
import dev.replydesk.systemtests.desk.Answer;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/**
 * R1 with 6 kills and R2 with 2 of a single node: each service and the database are killed while real reviews go in:
 * whoever was killed is ready again in time, nothing is lost, nothing is there twice.
 */
class KilledInTheMiddleIT {

    private static final Logger LOG = LoggerFactory.getLogger(KilledInTheMiddleIT.class);
    private static final int LINES = 100;
    /** So many batches in one request are open long enough to be hit. */
    private static final int OPEN = 20;
    private static final List<String> VICTIMS = List.of("review-service", "response-service", "mongod",
            "notification-service", "gateway", "mongod", "review-service", "response-service");

    @Test
    void nothingIsLostAndNothingIsTwiceWhoeverIsKilled() {
        var rows = HotelReviews.read();
        try (var replydesk = StartedReplydesk.start(); var mongo = MongoClients.create(replydesk.mongoUri())) {
            var api = replydesk.api();
            rows.stream().map(HotelReviews.Row::place).distinct().forEach(place -> api.post("/api/v1/shops",
                    "{\"marketplace\":\"manual\",\"shop\":\"%s\",\"name\":\"Hotel %s\"}".formatted(place, place))
                    .expect(201));
            var acknowledged = new Acknowledged(mongo);
            var openKills = send(replydesk, new Recovery(replydesk, mongo), acknowledged, batches(rows));
            assertThat(openKills).as("kills that fell inside an open write").hasSameSizeAs(VICTIMS);
            everyReviewIsStoredOnceAndEveryNegativeOneIsACase(mongo, rows);
        }
    }

    private static List<String> batches(List<HotelReviews.Row> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + LINES)
                .mapToObj(from -> rows.subList(from, Math.min(from + LINES, rows.size())).stream()
                        .map(HotelReviews.Row::line).collect(Collectors.joining()))
                .toList();
    }

    /** Sends every batch until it is acknowledged; every few batches somebody is killed while one is open. */
    private static List<String> send(StartedReplydesk replydesk, Recovery recovery, Acknowledged acknowledged,
            List<String> batches) {
        var api = replydesk.api();
        var open = new ArrayList<String>();
        int every = batches.size() / (VICTIMS.size() + 1);
        for (int i = 0; i < batches.size(); i++) {
            int turn = i / every - 1;
            if (i % every == 0 && turn >= 0 && turn < VICTIMS.size()) {
                var lines = String.join("", batches.subList(i, Math.min(i + OPEN, batches.size())));
                var write = api.postLinesAsync("/api/v1/reviews/batch", lines);
                if (killedWhileOpen(replydesk, VICTIMS.get(turn), write)) {
                    open.add(VICTIMS.get(turn));
                }
                recovery.await(VICTIMS.get(turn));
                whole(write).ifPresent(answer -> acknowledged.add(lines, answer));
                acknowledged.areStored();
            }
            acknowledged.add(batches.get(i), answered(api, batches.get(i)));
        }
        acknowledged.areStored();
        return open;
    }

    /** A kill fell inside an open write if the write was not answered before its victim was gone. */
    private static boolean killedWhileOpen(StartedReplydesk replydesk, String victim, CompletableFuture<Answer> write) {
        var answered = new AtomicLong(Long.MAX_VALUE);
        var _ = write.thenAccept(a -> answered.set(a.status() == 200 ? System.nanoTime() : Long.MAX_VALUE));
        replydesk.kill(victim);
        boolean open = answered.get() > System.nanoTime();
        LOG.info("killed {} while a write was {}", victim, open ? "open" : "over");
        return open;
    }

    /** The answer to a write that did not break off. */
    private static Optional<Answer> whole(CompletableFuture<Answer> write) {
        var answer = write.handle((a, failure) -> Optional.ofNullable(a).filter(all -> all.status() == 200)).join();
        LOG.info("the write was {}", answer.isPresent() ? "acknowledged" : "cut off");
        return answer;
    }

    private static Answer answered(Api api, String lines) {
        return Eventually.within(Duration.ofSeconds(60), () -> {
            var answer = api.postLines("/api/v1/reviews/batch", lines);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer;
        });
    }

    private static void everyReviewIsStoredOnceAndEveryNegativeOneIsACase(MongoClient mongo,
            List<HotelReviews.Row> rows) {
        var negative = rows.stream().filter(HotelReviews.Row::isNegative).map(r -> "hotel-" + r.number()).toList();
        var reviews = mongo.getDatabase("replydesk-review").getCollection("reviews");
        var cases = mongo.getDatabase("replydesk-response").getCollection("cases");
        assertThat(strings(reviews, "externalId")).hasSize(rows.size()).doesNotHaveDuplicates();
        var judged = new Document("assessment.verdict.state", new Document("$in", List.of("NEGATIVE", "UNSURE")));
        var expected = strings(reviews, judged, "externalId");
        assertThat(expected).as("every review of one or two stars").containsAll(negative);
        Eventually.within(Duration.ofSeconds(90),
                () -> assertThat(strings(cases, "reviewId")).hasSize(expected.size()).doesNotHaveDuplicates());
        var queued = strings(reviews, new Document("_id", new Document("$in", strings(cases, "reviewId"))),
                "externalId");
        assertThat(queued).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> strings(MongoCollection<Document> collection, String field) {
        return strings(collection, new Document(), field);
    }

    private static List<String> strings(MongoCollection<Document> collection, Document filter, String field) {
        return Flux.from(collection.find(filter).projection(new Document(field, 1))).map(d -> d.getString(field))
                .collectList().block();
    }
}
