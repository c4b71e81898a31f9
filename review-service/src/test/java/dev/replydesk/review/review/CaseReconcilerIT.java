package dev.replydesk.review.review;

import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.responseapi.model.ReviewStandingDto;
import dev.replydesk.review.responseapi.model.ReviewStandingDto.VerdictEnum;
import dev.replydesk.review.responseapi.model.ReviewStandingsDto;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What response-service lost, or never heard, is told again; it answers as a test says. */
@ServiceIT
class CaseReconcilerIT {
    private static final WireMockServer RESPONSE = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final JsonMapper JSON = JsonMapper.shared();
    @Autowired
    TestApi api;
    @Autowired
    CaseReconciler reconciler;
    @Autowired
    Reviews reviews;
    @Autowired
    MongoDatabase database;
    @Autowired
    MeterRegistry meters;
    @Autowired
    MutableClock clock;
    private Desk desk;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        RESPONSE.start();
        properties.add("replydesk.peers.response-service", RESPONSE::baseUrl);
    }

    @AfterAll
    static void stop() {
        RESPONSE.stop();
    }

    @BeforeEach
    void anEmptyDesk() {
        desk = new Desk(api);
        Await.done(Flux.just("reviews", "shops").concatMap(c -> Mono.from(database.getCollection(c).deleteMany(
                new Document()))));
        RESPONSE.resetAll();
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
        var _ = desk.shop("inn");
    }

    @Test
    void reviewsWithoutACaseAreToldAgainOnceAndCounted() {
        var stored = stored(5);
        var before = found("case-missing");
        knows(heard(stored.get(0)), heard(stored.get(1)));
        look();
        assertThat(found("case-missing") - before).isEqualTo(3);
        Await.until("all are told again", this::nothingWaits);
        assertThat(IntStream.range(0, 5).map(i -> told(stored.get(i)).size())).containsExactly(1, 1, 2, 2, 2);
        knows(stored.stream().map(CaseReconcilerIT::heard).toArray(ReviewStandingDto[]::new));
        look();
        assertThat(found("case-missing") - before).isEqualTo(3);
    }

    @Test
    void anEventThatWasLostInItsDocumentIsToldAgain() {
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.serverError()));
        var lost = desk.stored(submission("inn", "lost", 1));
        Await.done(Mono.from(database.getCollection("reviews").updateOne(new Document("_id", lost.getId()),
                new Document("$set", new Document("outbox", List.of())))));
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
        knows();
        look();
        Await.until("it is told", () -> told(lost).stream().anyMatch(e -> e.get("sequence").asLong() == 2));
    }

    @Test
    void whatIsStillOnItsWayOrJustCameIsNoFinding() {
        var before = found("case-missing");
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.serverError()));
        var _ = desk.stored(submission("inn", "waits", 1));
        knows();
        look();
        assertThat(found("case-missing")).isEqualTo(before);
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
        Await.until("it went", () -> {
            var _ = clock.advance(Duration.ofSeconds(6));
            return nothingWaits();
        });
        Await.done(reconciler.look(new Span(null, clock.instant().minus(Duration.ofDays(1)))));
        assertThat(found("case-missing")).isEqualTo(before);
    }

    @Test
    void aCaseThatMissedARevisionHearsOfIt() {
        var review = stored(1).getFirst();
        var _ = desk.stored(submission("inn", "n0", 1).text("Worse now.").editedAt(PUBLISHED.plusSeconds(9)));
        Await.until("nothing waits", this::nothingWaits);
        var before = found("case-behind");
        knows(heard(review));
        look();
        assertThat(found("case-behind") - before).isEqualTo(1);
        Await.until("it is told again", () -> told(review).size() == 3);
    }

    @Test
    void aCaseOfAReviewThatIsGoneHearsThatAndALostOneIsNotMadeAgain() {
        var both = stored(2);
        Await.done(Flux.fromIterable(both).concatMap(r -> reviews.update(TestPrincipals.MERCHANT, r.getId(),
                found -> found.removed(clock.instant()))));
        Await.until("nothing waits", this::nothingWaits);
        var missing = found("case-missing");
        knows(heard(both.getFirst()));
        look();
        assertThat(found("case-missing")).isEqualTo(missing);
        Await.until("it is told again", () -> told(both.getFirst()).stream()
                .filter(e -> e.get("type").asString().equals("ReviewRemoved")).count() == 2);
    }

    @Test
    void aMixedReviewWithoutACaseIsNoFindingAndOneWhoseCaseIsBehindIs() {
        var unanswered = desk.stored(submission("inn", "m1", 3).text("👍"));
        var review = desk.stored(submission("inn", "m2", 3).text("👍"));
        var _ = desk.stored(submission("inn", "m2", 5).text("Lovely after all.").editedAt(PUBLISHED.plusSeconds(9)));
        Await.until("nothing waits", this::nothingWaits);
        var missing = found("case-missing");
        var behind = found("case-behind");
        knows(heard(review).verdict(VerdictEnum.MIXED));
        look();
        assertThat(found("case-missing")).isEqualTo(missing);
        assertThat(found("case-behind") - behind).isEqualTo(1);
        Await.until("it is told again", () -> told(review).size() == 3);
        assertThat(told(unanswered)).hasSize(1);
    }

    @Test
    void whatArrivesWhileItIsLookedAtIsNoFinding() {
        var review = stored(1).getFirst();
        var before = found("case-missing");
        RESPONSE.stubFor(WireMock.post("/internal/v1/review-standings").inScenario("it arrives")
                .whenScenarioStateIs(Scenario.STARTED).willSetStateTo("it is there").willReturn(standings()));
        RESPONSE.stubFor(WireMock.post("/internal/v1/review-standings").inScenario("it arrives")
                .whenScenarioStateIs("it is there").willReturn(standings(heard(review))));
        look();
        assertThat(found("case-missing")).isEqualTo(before);
        assertThat(told(review)).hasSize(1);
        RESPONSE.verify(2, WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/review-standings")));
    }

    @Test
    void nothingIsToldWhileNobodyAnswers() {
        var review = stored(1).getFirst();
        RESPONSE.stubFor(WireMock.post("/internal/v1/review-standings").willReturn(WireMock.serviceUnavailable()));
        reconciler.look(untilNow()).as(StepVerifier::create).verifyError();
        assertThat(told(review)).hasSize(1);
    }

    @Test
    void theReviewsThatAreThereAreKnownToServicesAlone() {
        var review = stored(1).getFirst();
        var question = Map.of("merchantId", TestPrincipals.MERCHANT.value(), "reviewIds", List.of(review.getId(),
                "rev_unknown"));
        api.as(TestPrincipals.service("response-service")).post().uri("/internal/v1/known-reviews").bodyValue(question)
                .exchange().expectStatus().isOk().expectBody().jsonPath("$.reviewIds").isEqualTo(review.getId());
        desk.admin().post().uri("/internal/v1/known-reviews").bodyValue(question).exchange().expectStatus()
                .isForbidden();
    }

    private List<ReviewDto> stored(int count) {
        var all = IntStream.range(0, count).mapToObj(i -> desk.stored(submission("inn", "n" + i, 1))).toList();
        Await.until("all are told", this::nothingWaits);
        return all;
    }

    private boolean nothingWaits() {
        return Await.value(Mono.from(database.getCollection("reviews").countDocuments(new Document("outbox.0",
                new Document("$exists", true))))) == 0;
    }

    private void look() {
        Await.done(reconciler.look(untilNow()));
    }

    private Span untilNow() {
        return new Span(null, clock.instant());
    }

    private static void knows(ReviewStandingDto... heard) {
        RESPONSE.stubFor(WireMock.post("/internal/v1/review-standings").willReturn(standings(heard)));
    }

    private static ResponseDefinitionBuilder standings(ReviewStandingDto... heard) {
        return WireMock.okJson(JSON.writeValueAsString(new ReviewStandingsDto(Arrays.asList(heard))));
    }

    private static ReviewStandingDto heard(ReviewDto review) {
        return new ReviewStandingDto(review.getId(), 1L, 1, VerdictEnum.NEGATIVE, false, true);
    }

    private double found(String kind) {
        return meters.get("replydesk.reconciler.findings").tags("kind", kind, "repaired", "true").counter().count();
    }

    private static List<JsonNode> told(ReviewDto review) {
        return RESPONSE.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(r -> Stream.of(JSON.readValue(r.getBody(), JsonNode[].class)))
                .filter(e -> e.get("subject").asString().equals(review.getId())).toList();
    }
}
