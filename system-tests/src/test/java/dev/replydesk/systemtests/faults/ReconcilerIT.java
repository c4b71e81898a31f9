package dev.replydesk.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.desk.Api;
import dev.replydesk.systemtests.desk.StartedReplydesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A hundred cases and a hundred events are taken out of the stores of a running desk: all is made good and counted. */
class ReconcilerIT {
    private static final int LOST = 100;
    private static final int ANSWERED = 30;
    private static final String REPLY = """
            {"text":"Dear guest, thank you for telling us. We are sorry that the soup was cold. We have spoken to the \
            kitchen today and will refund the soup within 24 hours. Kind regards, the team","undoSeconds":0}""";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern FINDINGS = Pattern
            .compile("^replydesk_reconciler_findings_total\\{[^}]*} ([0-9.E+]+)$", Pattern.MULTILINE);
    private static final Map<String, String> EVERY_SECOND = Map.of("REPLYDESK_RECONCILE_OFTEN", "1s",
            "REPLYDESK_RECONCILE_AGAIN", "1s", "REPLYDESK_RECONCILE_GRACE", "1s");

    @Test
    void whatTheStoresLostIsMadeGoodCountedAndAnsweredByNobodyTwice() {
        try (var replydesk = StartedReplydesk.start(EVERY_SECOND);
                var mongo = MongoClients.create(replydesk
                        .mongoUri())) {
            var api = replydesk.api();
            var reviews = mongo.getDatabase("replydesk-review").getCollection("reviews");
            var cases = mongo.getDatabase("replydesk-response").getCollection("cases");
            api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"s\",\"name\":\"S\"}").expect(201);
            send(api, "case");
            Eventually.within(SOON, () -> assertThat(count(cases, all())).isEqualTo(LOST));
            answerSome(api, all(cases).stream().limit(ANSWERED).toList());
            Eventually.within(SOON, () -> assertThat(count(reviews, answeredByUs())).isEqualTo(ANSWERED));
            Eventually.within(SOON, () -> assertThat(count(reviews, waiting())).isZero());
            assertThat(found(replydesk)).as("findings of a quiet desk").isZero();

            loseEvents(replydesk, reviews, api);
            assertThat(Mono.from(cases.deleteMany(all())).block().getDeletedCount()).isEqualTo(LOST);

            Eventually.within(SOON, () -> assertThat(count(cases, all())).isEqualTo(2 * LOST));
            assertThat(count(cases, new Document("state", "ANSWERED").append("value.replies", new Document("$size",
                    1)))).isEqualTo(ANSWERED);
            assertThat(count(cases, new Document("state", "OPEN"))).isEqualTo(2L * LOST - ANSWERED);
            Eventually.within(SOON, () -> assertThat(found(replydesk)).isEqualTo(2 * LOST));
        }
    }

    /** Nobody listens while they are announced, and before somebody does they are gone. */
    private static void loseEvents(StartedReplydesk replydesk, MongoCollection<Document> reviews, Api api) {
        replydesk.kill(StartedReplydesk.RESPONSE);
        send(api, "event");
        var emptied = Mono.from(reviews.updateMany(waiting(), new Document("$set", new Document("outbox", List.of()))))
                .block();
        assertThat(emptied.getModifiedCount()).isEqualTo(LOST);
    }

    private static void send(Api api, String what) {
        var lines = IntStream.range(0, LOST).mapToObj(i -> """
                {"marketplace":"manual","shop":"s","externalId":"%s%d","rating":1,"text":"The soup was cold.",\
                "language":"en","publishedAt":"%s"}
                """.formatted(what, i, Instant.now())).collect(Collectors.joining());
        assertThat(api.postLines("/api/v1/reviews/batch", lines).lines()).hasSize(LOST)
                .allSatisfy(line -> assertThat(line.path("status").asString()).isEqualTo("created"));
    }

    private static void answerSome(Api api, List<String> caseIds) {
        for (var id : caseIds) {
            var path = "/api/v1/cases/" + id;
            var etag = api.post(path + "/claim").etag();
            var reply = api.ifMatch(etag).post(path + "/replies", REPLY).expect(202);
            api.post(path + "/replies/" + reply.path("id").asString() + "/proof",
                    "{\"url\":\"https://example.org/%s\"}".formatted(id)).expect(200);
        }
    }

    private static double found(StartedReplydesk replydesk) {
        return Flux.just(StartedReplydesk.REVIEW, StartedReplydesk.RESPONSE)
                .map(service -> Api.anonymous(replydesk.managementUrl(service)).get("/actuator/prometheus").text())
                .flatMapIterable(text -> FINDINGS.matcher(text).results().map(m -> Double.parseDouble(m.group(1)))
                        .toList())
                .reduce(0.0, Double::sum).block();
    }

    private static Document all() {
        return new Document();
    }

    private static Document waiting() {
        return new Document("outbox.0", new Document("$exists", true));
    }

    private static Document answeredByUs() {
        return new Document("replies.origin", "MANUAL");
    }

    private static List<String> all(MongoCollection<Document> collection) {
        return Flux.from(collection.find()).map(d -> d.getString("_id")).collectList().block();
    }

    private static long count(MongoCollection<Document> collection, Document filter) {
        return Mono.from(collection.countDocuments(filter)).block();
    }
}
