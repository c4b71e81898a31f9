package dev.replydesk.review.review;

import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.praise;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.AuthorSubmissionDto;
import dev.replydesk.review.api.model.ReplySubmissionDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.VerdictStateDto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@ServiceIT
class SubmitReviewIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    private Desk desk;
    private static boolean set;

    @BeforeEach
    void desk() {
        desk = new Desk(api);
        if (!set) {
            var _ = desk.shop("hotel");
            set = true;
        }
    }

    @Test
    void storesANegativeReviewAndNamesItsCase() {
        var review = Desk.body(desk.send(submission("hotel", "new", 1)).expectStatus().isCreated(), ReviewDto.class);
        assertThat(review.getId()).startsWith("rev_");
        assertThat(review.getCaseId()).startsWith("case_");
        assertThat(review.getVerdict().getState()).isEqualTo(VerdictStateDto.NEGATIVE);
        assertThat(review.getRevision()).isEqualTo(1);
        assertThat(desk.get(review.getId())).isEqualTo(review);
    }

    @Test
    void queuesNoPraise() {
        assertThat(desk.stored(praise("hotel", "praise")).getCaseId()).isNull();
    }

    @Test
    void answersTheSameAgainWithTheSameBody() {
        var first = desk.stored(submission("hotel", "same", 1));
        var _ = clock.advance(Duration.ofSeconds(1));
        var again = desk.send(submission("hotel", "same", 1)).expectStatus().isOk();
        assertThat(Desk.body(again, ReviewDto.class)).isEqualTo(first);
    }

    @Test
    void takesANewerTextAsARevision() {
        var _ = desk.stored(submission("hotel", "edited", 1));
        var edit = submission("hotel", "edited", 1).text("Still cold.").editedAt(PUBLISHED.plusSeconds(60));
        var review = Desk.body(desk.send(edit).expectStatus().isOk(), ReviewDto.class);
        assertThat(review.getRevision()).isEqualTo(2);
        assertThat(review.getText()).isEqualTo("Still cold.");
    }

    @Test
    void refusesOtherContentThatIsNotNewerAndNamesTheField() {
        var _ = desk.stored(submission("hotel", "other", 1));
        desk.send(submission("hotel", "other", 1).text("Lovely.")).expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.type").isEqualTo("https://replydesk.dev/problems/review-differs")
                .jsonPath("$.errors[0].field").isEqualTo("text").jsonPath("$.detail")
                .value(String.class, d -> assertThat(d).contains("editedAt"));
    }

    @Test
    void keepsAReplyThatArrivesWithAReview() {
        var reply = new ReplySubmissionDto("We are sorry.", PUBLISHED.plusSeconds(10));
        var _ = desk.stored(submission("hotel", "answered", 1));
        var review = desk.stored(submission("hotel", "answered", 1).reply(reply));
        assertThat(review.getReplies()).singleElement().returns("We are sorry.", r -> r.getText());
        assertThat(review.getRevision()).isEqualTo(1);
    }

    @Test
    void addsAFollowUpToItsReview() {
        var review = desk.stored(submission("hotel", "followed", 5));
        var followUp = submission("hotel", "followed-2", null).followUpOf("followed").text("It broke today.");
        var after = desk.stored(followUp);
        assertThat(after.getId()).isEqualTo(review.getId());
        assertThat(after.getRevision()).isEqualTo(2);
        assertThat(after.getCaseId()).isNotNull();
        desk.send(submission("hotel", "x", 1).followUpOf("nothing")).expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("followUpOf");
    }

    @Test
    void namesAnUnknownShop() {
        desk.send(submission("nowhere", "r1", 1)).expectStatus().isEqualTo(422).expectBody().jsonPath("$.type")
                .isEqualTo("https://replydesk.dev/problems/unknown-shop").jsonPath("$.errors[0].field")
                .isEqualTo("shop");
    }

    @Test
    void takesAnotherMerchantsShopForUnknown() {
        api.as(stranger()).post().uri("/api/v1/reviews").bodyValue(submission("hotel", "r1", 1)).exchange()
                .expectStatus().isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"rating|9", "rating|0", "rating|4.5", "rating|\"5\"", "rating|true",
            "text|\"\"", "text|\"   \"", "text|7", "externalId|\"\"", "publishedAt|\"yesterday\"",
            "publishedAt|1700000000", "publishedAt|\"2999-01-01T00:00:00Z\"", "editedAt|\"2020-01-01T00:00:00Z\"",
            "language|\"not a language\"", "url|\"ftp://example.org/\"", "marketplace|\"amazon\"",
            "unknown|1", "verdict|\"POSITIVE\"", "id|\"rev_1\"", "caseId|\"case_1\"", "merchantId|\"mer_two\"",
            "followUpOf|\"r1\"", "customerTier|\"GOLD\"", "customerTier|\"vip\"", "customerTier|\"\"",
            "customerTier|2"})
    void refusesABadFieldByItsName(String field, String value) {
        desk.send(json(Map.of(field, value))).expectStatus().isBadRequest().expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).expectBody().jsonPath("$.errors[0].field")
                .isEqualTo(field).jsonPath("$.errors[0].message").isNotEmpty();
    }

    @Test
    void namesThePlaceOfNullInAList() {
        desk.send(json(Map.of("media", "[null]"))).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("media[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketplace", "shop", "externalId", "text", "publishedAt"})
    void refusesAMissingField(String field) {
        var json = json(Map.of(field, "null"));
        desk.send(json).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo(field);
    }

    @Test
    void refusesAMegabyteOfText() {
        desk.send(submission("hotel", "long", 1).text("x".repeat(1_000_000))).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("text");
    }

    @Test
    void takesAClockThatIsFiveMinutesFast() {
        var soon = clock.instant().plus(Duration.ofMinutes(5));
        desk.send(submission("hotel", "soon", 1).publishedAt(soon)).expectStatus().isCreated();
        desk.send(submission("hotel", "later", 1).publishedAt(soon.plusMillis(1))).expectStatus().isBadRequest();
    }

    @Test
    void storesHalfAnEmojiAsAReplacement() {
        var json = json(Map.of("text", "\"Cold \\ud83d\"", "externalId", "\"emoji\""));
        assertThat(Desk.body(desk.send(json).expectStatus().isCreated(), ReviewDto.class).getText())
                .isEqualTo("Cold \uFFFD");
    }

    @Test
    void keepsPhoneAndMailUnreadable() {
        var author = new AuthorSubmissionDto().externalId("a1").phone("+49 30 901820").mail("Mark@Example.org");
        var review = desk.stored(submission("hotel", "contact", 1).author(author));
        var stored = Await
                .value(Mono.from(database.getCollection("reviews").find(Filters.eq("_id", review.getId())).first()))
                .toJson();
        assertThat(stored).contains("contacts").doesNotContainIgnoringCase("example.org").doesNotContain("901820");
    }

    @Test
    void makesOneReviewOfThirtyTwoParallelSubmissions() {
        var client = WebClient.create(api.address());
        var token = api.token(key(Scope.REVIEWS_WRITE));
        var statuses = Await.all(Flux.range(0, 32).flatMap(_ -> client.post().uri("/api/v1/reviews")
                .header("Authorization", "Bearer " + token).bodyValue(submission("hotel", "parallel", 1))
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(answer.statusCode().value())), 32));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201).hasSize(32);
    }

    @Test
    void isOpenToManagersAndKeysWithTheScopeAlone() {
        for (var caller : Set.of(agent(), key(Scope.REVIEWS_READ), key(Scope.CASES_WRITE))) {
            api.as(caller).post().uri("/api/v1/reviews").bodyValue(submission("hotel", "rights", 1)).exchange()
                    .expectStatus().isForbidden();
        }
        api.as(key(Scope.REVIEWS_WRITE)).post().uri("/api/v1/reviews").bodyValue(submission("hotel", "rights", 1))
                .exchange().expectStatus().isCreated();
    }

    /** A good submission as JSON text, with some values, themselves JSON, put in place of the good ones. */
    private static String json(Map<String, String> changed) {
        var fields = new LinkedHashMap<>(Map.of("marketplace", "\"manual\"", "shop", "\"hotel\"", "externalId",
                "\"r1\"", "rating", "1", "text", "\"Cold.\"", "publishedAt", "\"2026-03-01T09:00:00Z\""));
        fields.putAll(changed);
        List<String> members = new ArrayList<>();
        fields.forEach((name, value) -> members.add("\"" + name + "\":" + value));
        return "{" + String.join(",", members) + "}";
    }
}
