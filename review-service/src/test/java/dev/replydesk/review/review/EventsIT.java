package dev.replydesk.review.review;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.review.Desk.PUBLISHED;
import static dev.replydesk.review.Desk.praise;
import static dev.replydesk.review.Desk.submission;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.Desk;
import dev.replydesk.review.api.model.CustomerTierDto;
import dev.replydesk.review.api.model.ReviewDto;
import dev.replydesk.review.api.model.ShopChangeDto;
import dev.replydesk.review.internalapi.model.OwnAnswerDto;
import dev.replydesk.review.internalapi.model.ReviewSnapshotDto;
import dev.replydesk.review.internalapi.model.ShopSnapshotDto;
import dev.replydesk.review.internalapi.model.VerdictStateDto;
import dev.replydesk.review.responseapi.model.PublicationProvenDto;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What response-service is told, and what it tells. */
@ServiceIT
class EventsIT {
    private static final WireMockServer RESPONSE = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final JsonMapper JSON = JsonMapper.shared();
    @Autowired
    TestApi api;
    private static boolean set;
    private Desk desk;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        RESPONSE.start();
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
        properties.add("replydesk.peers.response-service", RESPONSE::baseUrl);
    }

    @AfterAll
    static void stop() {
        RESPONSE.stop();
    }

    @BeforeEach
    void desk() {
        desk = new Desk(api);
        if (!set) {
            var _ = desk.shop("told");
            set = true;
        }
    }

    @Test
    void tellsANegativeReviewWithEverythingThatIsNeeded() {
        var review = desk.stored(submission("told", "n1", 1));
        var event = events(review.getId(), 1).getFirst();
        assertThat(event.get("type").asString()).isEqualTo("ReviewAssessed");
        assertThat(event.get("merchantid").asString()).isEqualTo(MERCHANT.value());
        var snapshot = data(event, ReviewSnapshotDto.class);
        assertThat(snapshot).returns(review.getCaseId(), s -> s.getCaseId()).returns("The food was cold.",
                s -> s.getText()).returns("told", s -> s.getShop().getKey()).returns(1L, s -> s.getSeq());
        assertThat(snapshot.getSeq()).isEqualTo(Long.parseLong(event.get("sequence").asString()));
        assertThat(snapshot.getShop().getReplyRules().getMaxLength()).isPositive();
    }

    @Test
    void tellsRevisionsOfWhatWasQueuedEvenWhenTheyArePraise() {
        var review = desk.stored(submission("told", "r1", 3));
        var _ = desk.stored(submission("told", "r1", 5).text("All well.").editedAt(PUBLISHED.plusSeconds(9)));
        var events = events(review.getId(), 2);
        assertThat(events).extracting(e -> e.get("type").asString()).containsExactlyInAnyOrder("ReviewAssessed",
                "ReviewRevised");
        assertThat(events).extracting(e -> e.get("sequence").asString()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void tellsNothingOfPraiseUntilAPersonFindsItNegative() {
        var praise = desk.stored(praise("told", "p1"));
        var later = desk.stored(submission("told", "p2", 1));
        assertThat(events(later.getId(), 1)).hasSize(1);
        assertThat(told(praise.getId())).isEmpty();
        desk.admin().post().uri("/api/v1/reviews/" + praise.getId() + "/correction")
                .bodyValue(Map.of("verdict", "NEGATIVE", "reason", "sarcasm")).exchange().expectStatus().isOk();
        var snapshot = data(events(praise.getId(), 1).getFirst(), ReviewSnapshotDto.class);
        assertThat(snapshot.getCorrection()).returns("usr_admin", c -> c.getBy()).returns("sarcasm",
                c -> c.getReason());
    }

    @Test
    void tellsMixedReviewsAndThatThePoliciesDecideUntilTheyAreQueued() {
        var mixed = desk.stored(submission("told", "m1", 3).text("👍"));
        assertThat(mixed.getCaseId()).as("nobody here knows whether there is one").isNull();
        var first = data(events(mixed.getId(), 1).getFirst(), ReviewSnapshotDto.class);
        assertThat(first).returns(true, s -> s.getByPolicy()).returns(VerdictStateDto.MIXED, s -> s.getVerdict()
                .getState());
        var worse = desk.stored(submission("told", "m1", 1).editedAt(PUBLISHED.plusSeconds(9)));
        assertThat(worse.getCaseId()).isEqualTo(first.getCaseId());
        var revised = events(mixed.getId(), 2).stream().filter(e -> e.get("sequence").asString().equals("2"))
                .findFirst().orElseThrow();
        assertThat(revised.get("type").asString()).isEqualTo("ReviewRevised");
        assertThat(data(revised, ReviewSnapshotDto.class).getByPolicy()).isNull();
    }

    @Test
    void tellsAShopAndEachChangeOfIt() {
        var shop = desk.shop("changing");
        desk.admin().patch().uri("/api/v1/shops/" + shop.getId()).header("If-Match", "\"1\"")
                .bodyValue(new ShopChangeDto().name("New name")).exchange().expectStatus().isOk();
        var names = events(shop.getId(), 2).stream().map(e -> data(e, ShopSnapshotDto.class).getName());
        assertThat(names).containsExactlyInAnyOrder("Shop changing", "New name");
    }

    @Test
    void tellsHowLongRepliesOfAShopAreTakenAndThatNobodyKnowsAnyMore() {
        var shop = desk.shop("taking");
        for (var change : List.of(Map.of("replyWindow", "P30D"), Map.of("replyWindow", ""))) {
            desk.admin().patch().uri("/api/v1/shops/" + shop.getId())
                    .header("If-Match", change.containsValue("") ? "\"2\"" : "\"1\"").bodyValue(change).exchange()
                    .expectStatus().isOk();
        }
        var told = events(shop.getId(), 3).stream().map(e -> data(e, ShopSnapshotDto.class))
                .sorted(Comparator.comparing(ShopSnapshotDto::getSeq)).map(s -> s.getReplyRules().getWindow());
        assertThat(told).containsExactly(null, "PT720H", null);
    }

    @Test
    void tellsTheTierThatAnIntegratorGaveAndEachOtherOne() {
        var review = desk.stored(submission("told", "tier", 1).customerTier(CustomerTierDto.REGULAR));
        var _ = desk.stored(submission("told", "tier", 1).customerTier(CustomerTierDto.VIP));
        var _ = desk.stored(submission("told", "tier", 1));
        var told = events(review.getId(), 2).stream().map(e -> data(e, ReviewSnapshotDto.class))
                .sorted(Comparator.comparing(ReviewSnapshotDto::getSeq)).map(s -> s.getCustomerTier().getValue());
        assertThat(told).containsExactly("REGULAR", "VIP");
        assertThat(desk.get(review.getId()).getCustomerTier()).isEqualTo(CustomerTierDto.VIP);
    }

    @Test
    void storesAProvenReplyOnceAndTellsItBackWithTheReview() {
        var review = desk.stored(submission("told", "proven", 1));
        prove(review, "evt_1").jsonPath("$.rejected").isEmpty();
        prove(review, "evt_1").jsonPath("$.rejected").isEmpty();
        assertThat(desk.get(review.getId()).getReplies()).singleElement().returns("Sorry!", r -> r.getText())
                .returns("https://example.org/r1#reply", r -> r.getUrl());
        var snapshot = events(review.getId(), 2).stream().map(e -> data(e, ReviewSnapshotDto.class))
                .filter(s -> s.getSeq() == 2).findFirst().orElseThrow();
        assertThat(snapshot.getAnswers()).singleElement().returns(review.getCaseId(), a -> a.getCaseId())
                .returns("rpl_1", a -> a.getReplyId()).returns(OwnAnswerDto.OriginEnum.MANUAL, a -> a.getOrigin());
        var marker = desk.stored(submission("told", "marker", 1));
        assertThat(events(marker.getId(), 1)).hasSize(1);
        assertThat(told(review.getId())).hasSize(2);
    }

    @Test
    void asksForAProofOfAnUnknownReviewAgain() {
        var unknown = new ReviewDto().id("rev_unknown").caseId("case_unknown");
        prove(unknown, "evt_2").jsonPath("$.rejected[0].retryable").isEqualTo(true);
    }

    private org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec prove(ReviewDto review,
            String id) {
        var proven = new PublicationProvenDto(review.getCaseId(), review.getId(), "rpl_1", 1, 1, "Sorry!", "00",
                "https://example.org/r1#reply", PUBLISHED.plusSeconds(60),
                PublicationProvenDto.OriginEnum.MANUAL);
        var event = Map.of("specversion", "1.0", "id", id, "source", "response-service", "type", "PublicationProven",
                "subject", "case_1", "time", PUBLISHED.toString(), "merchantid", MERCHANT.value(), "sequence", "5",
                "data", proven);
        return api.as(TestPrincipals.service("response-service")).post().uri("/internal/v1/events")
                .contentType(MediaType.parseMediaType("application/cloudevents-batch+json"))
                .bodyValue(JSON.writeValueAsBytes(List.of(event))).exchange().expectStatus().isOk().expectBody();
    }

    private static List<JsonNode> events(String subject, int count) {
        Await.until(count + " events of " + subject, () -> told(subject).size() >= count);
        return told(subject);
    }

    private static List<JsonNode> told(String subject) {
        return RESPONSE.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(r -> Stream.of(JSON.readValue(r.getBody(), JsonNode[].class)))
                .filter(e -> e.get("subject").asString().equals(subject)).toList();
    }

    private static <T> T data(JsonNode event, Class<T> type) {
        return JSON.treeToValue(event.get("data"), type);
    }
}
