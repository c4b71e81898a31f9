package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.HotelReviews;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** Each service and the database are killed while real reviews go in: nothing is lost, nothing is there twice. */
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
        try (var replydesk = StartedReplydesk.start()) {
            var api = replydesk.api();
            rows.stream().map(HotelReviews.Row::place).distinct().forEach(place -> api.post("/api/v1/shops",
                    "{\"marketplace\":\"manual\",\"shop\":\"%s\",\"name\":\"Hotel %s\"}".formatted(place, place))
                    .expect(201));
            var openKills = send(replydesk, api, batches(rows));
            assertThat(openKills).as("kills that fell inside an open write").hasSameSizeAs(VICTIMS);
            everyReviewIsStoredOnceAndEveryNegativeOneIsACase(replydesk, rows);
        }
    }

    private static List<String> batches(List<HotelReviews.Row> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + LINES)
                .mapToObj(from -> rows.subList(from, Math.min(from + LINES, rows.size())).stream()
                        .map(HotelReviews.Row::line).collect(Collectors.joining()))
                .toList();
    }

    /** Sends every batch until it is acknowledged; every few batches somebody is killed while one is open. */
    private static List<String> send(StartedReplydesk replydesk, Api api, List<String> batches) {
        var open = new ArrayList<String>();
        int every = batches.size() / (VICTIMS.size() + 1);
        for (int i = 0; i < batches.size(); i++) {
            int turn = i / every - 1;
            if (i % every == 0 && turn >= 0 && turn < VICTIMS.size()) {
                killWhileOpen(replydesk, api, VICTIMS.get(turn),
                        String.join("", batches.subList(i, Math.min(i + OPEN, batches.size()))), i, open);
            }
            acknowledged(api, batches.get(i));
        }
        return open;
    }

    /** A kill fell inside an open write if the write was not answered before its victim was gone. */
    private static void killWhileOpen(StartedReplydesk replydesk, Api api, String victim, String lines, int batch,
            List<String> open) {
        var answered = new AtomicLong(Long.MAX_VALUE);
        var answer = api.postLinesAsync("/api/v1/reviews/batch", lines)
                .thenAccept(a -> answered.set(a.status() == 200 ? System.nanoTime() : Long.MAX_VALUE));
        replydesk.kill(victim);
        if (answered.get() > System.nanoTime()) {
            open.add(victim);
            LOG.info("killed {} while batch {} was open", victim, batch);
        }
        var _ = answer.handle((done, failure) -> failure == null).join();
    }

    private static void acknowledged(Api api, String lines) {
        Eventually.within(Duration.ofSeconds(60), () -> {
            var answer = api.postLines("/api/v1/reviews/batch", lines);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("\"rejected\"");
            return answer;
        });
    }

    private static void everyReviewIsStoredOnceAndEveryNegativeOneIsACase(StartedReplydesk replydesk,
            List<HotelReviews.Row> rows) {
        var negative = rows.stream().filter(HotelReviews.Row::isNegative).map(r -> "hotel-" + r.number()).toList();
        try (var mongo = MongoClients.create(replydesk.mongoUri())) {
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
    }

    private static List<String> strings(MongoCollection<Document> collection, String field) {
        return strings(collection, new Document(), field);
    }

    private static List<String> strings(MongoCollection<Document> collection, Document filter, String field) {
        return Flux.from(collection.find(filter).projection(new Document(field, 1))).map(d -> d.getString(field))
                .collectList().block();
    }
}
