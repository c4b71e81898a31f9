package dev.replydesk.review.batch;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.review.api.model.BatchLineDto.StatusEnum.CREATED;
import static dev.replydesk.review.api.model.BatchLineDto.StatusEnum.DUPLICATE;
import static dev.replydesk.review.api.model.BatchLineDto.StatusEnum.REJECTED;
import static dev.replydesk.review.api.model.BatchLineDto.StatusEnum.UPDATED;
import static dev.replydesk.review.batch.Lines.line;
import static dev.replydesk.review.batch.Lines.many;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.BatchLineDto;
import dev.replydesk.review.api.model.QuarantinePageDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

@ServiceIT
class BatchIT {
    @Autowired
    TestApi api;
    @Autowired
    MongoDatabase database;
    @Autowired
    MutableClock clock;
    private static boolean set;
    private Lines lines;

    @BeforeEach
    void lines() {
        lines = new Lines(api);
        if (!set) {
            var _ = new Desk(api).shop("hotel");
            set = true;
        }
    }

    @Test
    void answersEachLineInOrderWithItsVerdict() {
        var results = lines.results(line("o1", 1), line("o2", 5), line("o3", 5, "A lovely stay."));
        assertThat(results).extracting(BatchLineDto::getLine).containsExactly(1, 2, 3);
        assertThat(results).extracting(BatchLineDto::getStatus).containsOnly(CREATED);
        assertThat(results).extracting(BatchLineDto::getVerdict).containsExactly(VerdictStateDto.NEGATIVE,
                VerdictStateDto.UNSURE, VerdictStateDto.POSITIVE);
    }

    @Test
    void goesOnAfterABrokenLineInTheMiddle() {
        var results = lines.results(line("m1", 1), "{\"marketplace\":", line("m2", 1));
        assertThat(results).extracting(BatchLineDto::getStatus).containsExactly(CREATED, REJECTED, CREATED);
        assertThat(results.get(1).getError().getErrors().getFirst().getMessage()).contains("not valid JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"rating\":1|\"rating\":9|rating", "\"rating\":1|\"rating\":\"1\"|rating",
            "\"rating\":1|\"stars\":1|stars", "\"text\":\"Cold\"|\"text\":\"\"|text",
            "2026-03-01|2999-03-01|publishedAt", "\"hotel\"|\"nowhere\"|shop", "manual|amazon|marketplace"})
    void namesTheFieldOfABadLine(String good, String bad, String field) {
        var line = line("f-" + Math.abs(bad.hashCode()), 1, "Cold").replace(good, bad);
        var error = lines.results(line).getFirst().getError();
        assertThat(error.getErrors()).singleElement().returns(field, e -> e.getField());
        assertThat(error.getDetail()).isNotBlank();
    }

    @Test
    void skipsBlankLinesButCountsThem() {
        assertThat(lines.results("", line("b1", 1), "  ", line("b2", 1), "")).extracting(BatchLineDto::getLine)
                .containsExactly(2, 4);
    }

    @Test
    void reportsAnOverLongLineAndGoesOn() {
        var results = lines.results(line("l1", 1), line("l2", 1, "x".repeat(300_000)), line("l3", 1));
        assertThat(results).extracting(BatchLineDto::getStatus).containsExactly(CREATED, REJECTED, CREATED);
        assertThat(results.get(1).getError().getErrors().getFirst().getMessage()).contains("256 KB");
    }

    @Test
    void reportsALineThatIsNotUtf8() {
        var results = Lines.results(lines.send(line("u1", 1, "Café").getBytes(ISO_8859_1)));
        assertThat(results.getFirst().getError().getErrors().getFirst().getMessage()).contains("UTF-8");
        assertThat(lines.results(line("u2", 1, "Gut \uFFFD gemeint")).getFirst().getStatus()).isEqualTo(CREATED);
    }

    @Test
    void takesAFileThatBeginsWithAByteOrderMark() {
        assertThat(lines.results("\uFEFF" + line("bom", 1)).getFirst().getStatus()).isEqualTo(CREATED);
    }

    @ParameterizedTest
    @CsvSource({"null", "[]", "7", "\"text\"", "{}{}"})
    void refusesALineThatIsNoObject(String line) {
        assertThat(lines.results(line).getFirst().getStatus()).isEqualTo(REJECTED);
    }

    @Test
    void keepsOneReviewOfDuplicatesInsideABatch() {
        var results = lines.results(line("d1", 1), line("d1", 1), line("d1", 1));
        assertThat(results).extracting(BatchLineDto::getStatus).containsExactly(CREATED, DUPLICATE, DUPLICATE);
        assertThat(results).extracting(BatchLineDto::getId).containsOnly(results.getFirst().getId());
    }

    @Test
    void appliesARevisionThatFollowsItsReviewInTheSameBatch() {
        var edit = line("e1", 1, "Still cold.").replace("}", ",\"editedAt\":\"2026-03-01T10:00:00Z\"}");
        var followUp = line("e2", 1, "And now ill.").replace("}", ",\"followUpOf\":\"e1\"}");
        var results = lines.results(line("e1", 1), edit, followUp, line("e1", 1, "Lovely"));
        assertThat(results).extracting(BatchLineDto::getStatus).containsExactly(CREATED, UPDATED, UPDATED, REJECTED);
        assertThat(results.getLast().getError().getErrors().getFirst().getField()).isEqualTo("text");
        assertThat(new Desk(api).get(results.getFirst().getId()).getRevision()).isEqualTo(3);
    }

    @Test
    void storesNothingTwiceWhenABatchIsSentAgain() {
        var body = many("again-", 1_200) + "broken\n";
        assertThat(Lines.results(lines.send(body))).filteredOn(r -> r.getStatus() == CREATED).hasSize(1_200);
        var quarantined = quarantined();
        assertThat(Lines.results(lines.send(body))).filteredOn(r -> r.getStatus() == DUPLICATE).hasSize(1_200);
        assertThat(stored("again-")).isEqualTo(1_200);
        assertThat(quarantined()).isEqualTo(quarantined);
    }

    @Test
    void storesTheFirstTenThousandOfMoreAndSaysSo() {
        lines.send(many("limit-", 10_001)).expectStatus().isEqualTo(413).expectBody().jsonPath("$.type")
                .isEqualTo("https://replydesk.dev/problems/too-many-lines").jsonPath("$.lines").isEqualTo(10_001)
                .jsonPath("$.detail").value(String.class, d -> assertThat(d).contains("first 10,000 are stored"));
        assertThat(stored("limit-")).isEqualTo(10_000);
    }

    @Test
    void showsRejectedLinesInTheQuarantine() {
        var rejected = lines.results(line("q1", 1), "what is this?").getLast();
        var page = Desk.body(new Desk(api).admin().get().uri("/api/v1/quarantine?limit=200").exchange(),
                QuarantinePageDto.class);
        assertThat(page.getItems()).filteredOn(l -> l.getId().equals(rejected.getError().getQuarantineId()))
                .singleElement().returns("what is this?", l -> l.getRaw()).returns(2, l -> l.getLine());
        api.as(agent()).get().uri("/api/v1/quarantine").exchange().expectStatus().isForbidden();
        api.as(stranger()).get().uri("/api/v1/quarantine").exchange()
                .expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void pagesThroughTheQuarantineInOrder() {
        var _ = clock.advance(Duration.ofSeconds(1));
        var _ = lines.results("bad one", "bad two", "bad three");
        var first = quarantine("limit=2");
        var second = quarantine("limit=1&cursor=" + first.getNextCursor());
        assertThat(first.getItems()).extracting(l -> l.getRaw()).containsExactly("bad one", "bad two");
        assertThat(second.getItems()).extracting(l -> l.getRaw()).containsExactly("bad three");
    }

    @Test
    void isRefusedToAgentsBeforeTheBodyIsRead() {
        api.as(agent()).post().uri("/api/v1/reviews/batch").contentType(MediaType.APPLICATION_NDJSON)
                .bodyValue(line("r1", 1).getBytes(UTF_8)).exchange().expectStatus().isForbidden();
    }

    private QuarantinePageDto quarantine(String query) {
        return Desk.body(new Desk(api).admin().get().uri("/api/v1/quarantine?" + query).exchange(),
                QuarantinePageDto.class);
    }

    private long stored(String prefix) {
        var theirs = Filters.regex("externalId", "^" + Pattern.quote(prefix));
        return Await.value(Mono.from(database.getCollection("reviews").countDocuments(theirs)));
    }

    private long quarantined() {
        return Await.value(Mono.from(database.getCollection("quarantine").countDocuments()));
    }
}
