package dev.replydesk.systemtests.journeys;

import static dev.replydesk.systemtests.desk.StartedReplydesk.REVIEW;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** Years of real reviews come in as one file, or as lines, while the service that reads them is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportJourneyIT {
    private static final int LINES = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String OPTIONS = """
            {"marketplace":"manual","shop":{"column":"place_id"},"history":true,"dateFormats":["yyyy-MM-dd","dd-MM-yyyy"],
             "columns":{"rating":"rating","language":"lang","title":"title","text":"review","replyText":"reply",
              "publishedAt":"review_date","replyAt":"reply_date"}}""";
    private StartedReplydesk replydesk;
    private Api api;
    private MongoClient mongo;

    /** Small portions leave time to kill between two of them. */
    @BeforeAll
    void start() {
        replydesk = StartedReplydesk.start(Map.of("REPLYDESK_IMPORTS_PORTION", "50", "REPLYDESK_IMPORTS_LEASE", "3s"));
        mongo = MongoClients.create(replydesk.mongoUri());
        api = replydesk.api();
    }

    @AfterAll
    void stop() {
        mongo.close();
        replydesk.close();
    }

    @Test
    void aFileOfRealReviewsIsImportedOnceThoughItsReaderIsKilled() {
        var rows = HotelReviews.read();
        rows.stream().map(HotelReviews.Row::place).distinct().forEach(this::openShop);
        var id = api.postFile("/api/v1/imports", OPTIONS, HotelReviews.file()).expect(202).path("id").asString();
        Eventually.within(PATIENCE, () -> assertThat(progress(id).path("lines").asInt()).isPositive());
        replydesk.kill(REVIEW);
        var left = Flux.from(reviews("imports").find(new Document("_id", id))).blockFirst();
        assertThat(left.getString("state")).as("the import was killed in the middle").isEqualTo("RUNNING");
        var done = Eventually.within(PATIENCE, () -> {
            var now = progress(id);
            assertThat(now.path("state").asString()).isEqualTo("DONE");
            return now;
        });
        assertThat(List.of(done.path("lines").asInt(), done.path("created").asInt(), done.path("quarantined").asInt(),
                done.path("duplicate").asInt())).as("lines, created, quarantined, duplicate")
                .containsExactly(rows.size(), rows.size(), 0, 0);
        everyReplyIsKeptAndEveryNegativeReviewIsACase(rows);
    }

    private void everyReplyIsKeptAndEveryNegativeReviewIsACase(List<HotelReviews.Row> rows) {
        var hotels = new Document("provenance", new Document("$exists", true));
        var stored = reviews("reviews");
        assertThat(ids(stored, hotels, "_id")).hasSize(rows.size()).doesNotHaveDuplicates();
        var replied = new Document(hotels).append("replies.origin", "EXTERNAL");
        assertThat(ids(stored, replied, "_id")).hasSize(count(rows, row -> !row.reply().isBlank()));
        var fewStars = new Document(hotels).append("assessment.rating", new Document("$lte", 2));
        var negative = ids(stored, fewStars, "_id");
        assertThat(negative).hasSize(count(rows, HotelReviews.Row::isNegative));
        var cases = mongo.getDatabase("replydesk-response").getCollection("cases");
        Eventually.within(PATIENCE, () -> assertThat(ids(cases, new Document(), "reviewId"))
                .doesNotHaveDuplicates().containsAll(negative));
        var answered = ids(stored, new Document(fewStars).append("replies.origin", "EXTERNAL"), "_id");
        assertThat(answered).isNotEmpty();
        Eventually.within(PATIENCE, () -> assertThat(ids(cases, new Document("state", "ANSWERED"), "reviewId"))
                .containsAll(answered));
    }

    @Test
    void aBatchThatIsSentAgainAfterACrashIsStoredAndQuarantinedOnce() {
        openShop("batch");
        var lines = IntStream.range(0, LINES).mapToObj(ImportJourneyIT::line).collect(Collectors.joining());
        var sending = api.with("Idempotency-Key", "batch-once");
        var first = sending.postLinesAsync("/api/v1/reviews/batch", lines);
        Eventually.within(PATIENCE, () -> assertThat(batched()).isNotEmpty());
        replydesk.kill(REVIEW);
        assertThat(answered(first)).as("the first try was cut off").isFalse();
        assertThat(batched()).hasSizeLessThan(9_700);
        var again = Eventually.within(PATIENCE, () -> {
            var answer = sending.postLines("/api/v1/reviews/batch", lines);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer;
        });
        assertThat(again.lines()).hasSize(LINES);
        assertThat(batched()).hasSize(9_700).doesNotHaveDuplicates();
        assertThat(quarantined()).isEqualTo(IntStream.range(0, LINES).filter(ImportJourneyIT::isBroken)
                .mapToObj(i -> i + 1).collect(Collectors.toSet()));
        assertThat(ids(reviews("quarantine"), new Document("importId", null), "_id")).hasSize(300);
    }

    private static boolean answered(CompletableFuture<Answer> sent) {
        return sent.handle((answer, failure) -> failure == null && answer.status() == 200).join();
    }

    private Set<Integer> quarantined() {
        var lines = new java.util.HashSet<Integer>();
        JsonNode page = api.get("/api/v1/quarantine?limit=200").expect(200);
        while (true) {
            page.path("items").valueStream().map(item -> item.path("line").asInt()).forEach(lines::add);
            if (page.path("nextCursor").isNull()) {
                return lines;
            }
            page = api.get("/api/v1/quarantine?limit=200&cursor=" + page.path("nextCursor").asString()).expect(200);
        }
    }

    private List<String> batched() {
        return ids(reviews("reviews"), new Document("shop.key", "batch"), "externalId");
    }

    private JsonNode progress(String id) {
        return api.get("/api/v1/imports/" + id).expect(200);
    }

    private void openShop(String key) {
        api.post("/api/v1/shops",
                "{\"marketplace\":\"manual\",\"shop\":\"%s\",\"name\":\"Hotel %s\"}".formatted(key, key))
                .expect(201);
    }

    private MongoCollection<Document> reviews(String collection) {
        return mongo.getDatabase("replydesk-review").getCollection(collection);
    }

    private static int count(List<HotelReviews.Row> rows, java.util.function.Predicate<HotelReviews.Row> which) {
        return (int) rows.stream().filter(which).count();
    }

    private static String line(int i) {
        var rating = isBroken(i) ? 9 : i % 5 + 1;
        return """
                {"marketplace":"manual","shop":"batch","externalId":"b%d","rating":%d,"text":"Room %d was fine.","publishedAt":"2026-01-02T10:00:00Z"}
                """
                .formatted(i, rating, i);
    }

    private static boolean isBroken(int i) {
        return i % 100 >= 97;
    }

    private static List<String> ids(MongoCollection<Document> collection, Document filter, String field) {
        return Flux.from(collection.find(filter).projection(new Document(field, 1))).map(d -> d.getString(field))
                .collectList().block();
    }
}
