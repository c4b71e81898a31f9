package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.reconcile.Reconciler;
import dev.replydesk.chassis.reconcile.Span;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.internalapi.model.ReviewStandingDto;
import dev.replydesk.response.internalapi.model.ReviewStandingDto.VerdictEnum;
import dev.replydesk.response.internalapi.model.ReviewStandingsDto;
import dev.replydesk.response.reviewapi.model.KnownReviewsDto;
import dev.replydesk.response.reviewapi.model.PublicationNewsDto;
import dev.replydesk.response.reviewapi.model.PublicationStandingDto;
import dev.replydesk.response.reviewapi.model.PublicationStandingsDto;
import dev.replydesk.response.reviewapi.model.ReplyRulesDto;
import dev.replydesk.response.reviewapi.model.ReplyRulesDto.PublicationEnum;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replies that review-service never took over or of which it told in vain; it answers as a test says. */
@ServiceIT
class ReconcilersIT {
    private static final WireMockServer REVIEW = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final JsonMapper JSON = JsonMapper.shared();
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    @Autowired
    MeterRegistry meters;
    @Autowired
    PublicationReconciler publications;
    @Autowired
    ReviewReconciler reviews;
    Desk desk;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        REVIEW.start();
        REVIEW.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
        properties.add("replydesk.peers.review-service", REVIEW::baseUrl);
    }

    @AfterAll
    static void stop() {
        REVIEW.stop();
    }

    @BeforeEach
    void anEmptyDesk() {
        desk = new Desk(api);
        Await.done(Mono.from(database.getCollection("cases").deleteMany(new Document())));
    }

    @Test
    void aReplyThatWasNeverTakenOverIsAskedForAgain() {
        var reply = handedOver("never");
        standings();
        assertThat(looked(publications, "publication-missing", "true")).isEqualTo(1);
        Await.until("it is asked for again", () -> told("PublicationRequested", reply).size() == 2);
        standings(standing(reply));
        assertThat(looked(publications, "publication-missing", "true")).isZero();
    }

    @Test
    void whatIsStillOnItsWayIsNoFinding() {
        var reply = handedOver("waits");
        Await.done(Mono.from(database.getCollection("cases").updateOne(new Document("_id", "case_waits"),
                new Document("$set", new Document("outbox", List.of(new Document("id", "x").append("to", "nobody")
                        .append("due", clock.instant().plus(Duration.ofDays(1)))))))));
        standings();
        assertThat(looked(publications, "publication-missing", "true")).isZero();
        assertThat(told("PublicationRequested", reply)).hasSize(1);
    }

    @Test
    void aConfirmationThatWasLostAnswersItsCaseOnce() {
        var reply = handedOver("heard");
        var news = new PublicationNewsDto("case_heard", "rev_heard", reply, 1).sentAt(clock.instant())
                .confirmedAt(clock.instant());
        standings(standing(reply).sequence(7L).type("PublicationConfirmed").news(news));
        assertThat(looked(publications, "publication-unheard", "true")).isEqualTo(1);
        assertThat(desk.get(agent(), "/cases/case_heard").<String>at("$.state")).isEqualTo("ANSWERED");
        assertThat(looked(publications, "publication-unheard", "true")).isZero();
        assertThat(told("PublicationRequested", reply)).hasSize(1);
    }

    @Test
    void whatTheCaseKnowsAlreadyIsNoFindingHoweverOftenItIsToldAgain() {
        var reply = handedOver("sent");
        var news = new PublicationNewsDto("case_sent", "rev_sent", reply, 1).sentAt(clock.instant())
                .expectedBy(clock.instant().plus(Duration.ofHours(1)));
        standings(standing(reply).sequence(7L).type("PublicationSent").news(news));
        assertThat(looked(publications, "publication-unheard", "true")).isEqualTo(1);
        standings(standing(reply).sequence(9L).type("PublicationSent").news(news));
        assertThat(looked(publications, "publication-unheard", "true")).isZero();
    }

    @Test
    void whatWasSentAndIsUnknownThereIsLeftForAPerson() {
        var reply = handedOver("gone");
        var news = new PublicationNewsDto("case_gone", "rev_gone", reply, 1).sentAt(clock.instant())
                .expectedBy(clock.instant().plus(Duration.ofHours(1)));
        standings(standing(reply).sequence(7L).type("PublicationSent").news(news));
        assertThat(looked(publications, "publication-unheard", "true")).isEqualTo(1);
        standings();
        assertThat(looked(publications, "publication-missing", "false")).isEqualTo(1);
        assertThat(told("PublicationRequested", reply)).hasSize(1);
    }

    @Test
    void aCaseWithoutItsReviewIsCountedAndKept() {
        var lost = desk.opened("lost", clock.instant());
        var _ = desk.opened("kept", clock.instant());
        REVIEW.stubFor(WireMock.post("/internal/v1/known-reviews").willReturn(WireMock.okJson(JSON.writeValueAsString(
                new KnownReviewsDto(List.of("rev_kept"))))));
        assertThat(looked(reviews, "review-missing", "false")).isEqualTo(1);
        assertThat(desk.get(agent(), "/cases/" + lost).code()).isEqualTo(200);
    }

    @Test
    void reviewsAreAskedForWhenEverythingIsLookedThroughAlone() {
        var _ = desk.opened("fresh", clock.instant());
        REVIEW.resetRequests();
        Await.done(reviews.look(new Span(clock.instant().minus(Duration.ofHours(1)), clock.instant())));
        REVIEW.verify(0, WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/known-reviews")));
    }

    @Test
    void theLastOfSeveralCasesSaysWhatWasHeard() {
        var first = desk.opened("twice", clock.instant());
        var cases = database.getCollection("cases");
        Await.done(Mono.from(cases.find(new Document("_id", first)).first())
                .flatMap(c -> Mono.from(cases.insertOne(later(c)))));
        var question = Map.of("merchantId", MERCHANT.value(), "reviewIds", List.of("rev_twice"));
        api.as(TestPrincipals.service("review-service")).post().uri("/internal/v1/review-standings")
                .bodyValue(question).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].seq").isEqualTo(9);
    }

    /** A second case of the same review, which heard more of it. */
    private static Document later(Document c) {
        var value = c.get("value", Document.class);
        value.put("obligation", 2);
        value.get("review", Document.class).put("seq", 9L);
        c.put("_id", c.getString("_id") + "_2");
        return c;
    }

    @Test
    void whatWasHeardOfReviewsIsToldToServicesAlone() {
        var _ = desk.opened("told", clock.instant());
        var question = Map.of("merchantId", MERCHANT.value(), "reviewIds", List.of("rev_told", "rev_unknown"));
        var answer = api.as(TestPrincipals.service("review-service")).post().uri("/internal/v1/review-standings")
                .bodyValue(question).exchange().expectStatus().isOk().expectBody(ReviewStandingsDto.class)
                .returnResult().getResponseBody();
        assertThat(Objects.requireNonNull(answer).getItems())
                .containsExactly(new ReviewStandingDto("rev_told", 1L, 1, VerdictEnum.NEGATIVE, false, true));
        api.as(agent()).post().uri("/internal/v1/review-standings").bodyValue(question).exchange().expectStatus()
                .isForbidden();
    }

    /** A reply on its way to the marketplace; its id. */
    private String handedOver(String name) {
        var shop = Desk.hotel(clock.instant()).id("shp_market").seq(2L)
                .replyRules(new ReplyRulesDto(2000, PublicationEnum.MARKETPLACE));
        desk.outside().assessed(MERCHANT, Outside.review(name, shop, clock.instant(), Desk.COMPLAINT));
        var reply = desk.submitted(agent(), "case_" + name, Map.of("text", Desk.KIND, "undoSeconds", 0))
                .<String>at("$.id");
        Await.until("it is asked for", () -> told("PublicationRequested", reply).size() == 1 && nothingWaits());
        return reply;
    }

    private boolean nothingWaits() {
        return Await.value(Mono.from(database.getCollection("cases").countDocuments(new Document("outbox.to",
                "review-service")))) == 0;
    }

    private static PublicationStandingDto standing(String reply) {
        return new PublicationStandingDto(reply, 3L);
    }

    private static void standings(PublicationStandingDto... known) {
        REVIEW.stubFor(WireMock.post("/internal/v1/publication-standings").willReturn(WireMock.okJson(
                JSON.writeValueAsString(new PublicationStandingsDto(List.of(known))))));
    }

    private double looked(Reconciler reconciler, String kind, String repaired) {
        var counter = meters.get("replydesk.reconciler.findings").tags("kind", kind, "repaired", repaired).counter();
        var before = counter.count();
        Await.done(reconciler.look(new Span(null, clock.instant())));
        return counter.count() - before;
    }

    private static List<JsonNode> told(String type, String reply) {
        return REVIEW.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(r -> Stream.of(JSON.readValue(r.getBody(), JsonNode[].class)))
                .filter(e -> e.get("type").asString().equals(type))
                .filter(e -> e.get("data").get("replyId").asString().equals(reply)).toList();
    }
}
