package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.CustomerTierDto;
import dev.replydesk.response.reviewapi.model.MarketplaceReplyDto;
import dev.replydesk.response.reviewapi.model.OwnAnswerDto;
import dev.replydesk.response.reviewapi.model.ProductDto;
import dev.replydesk.response.reviewapi.model.ReviewSnapshotDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class IntakeIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    Desk desk;
    Instant now;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
        now = clock.instant();
    }

    @Test
    void aBatchOfFiveHundredReviewsIsFiveHundredCasesHoweverOftenItIsTold() {
        var batch = IntStream.range(0, 500).mapToObj(i -> review("bulk" + i, "Bad " + i)).toList();
        desk.outside().assessed(MERCHANT, batch);
        desk.outside().assessed(MERCHANT, batch);
        assertThat(stored(new Document("_id", new Document("$regex", "^case_bulk")))).isEqualTo(500);
        assertThat(desk.get(agent(), "/cases/case_bulk7").<Integer>at("$.version")).isEqualTo(1);
    }

    @Test
    void aRevisionUpdatesTheCaseAndALateOldSnapshotDoesNot() {
        desk.outside().assessed(MERCHANT, review("rev", "First"));
        desk.outside().assessed(MERCHANT, review("rev", "First", "Second"));
        desk.outside().assessed(MERCHANT, review("rev", "First"));
        var c = desk.get(agent(), "/cases/case_rev");
        assertThat(c.<String>at("$.review.text")).isEqualTo("Second");
        assertThat(c.<List<?>>at("$.review.revisions")).hasSize(2);
        assertThat(c.<Integer>at("$.revision")).isEqualTo(2);
    }

    @Test
    void bothStatesOfOneReviewInOneBatchEndInTheNewest() {
        desk.outside().assessed(MERCHANT, review("both", "First"), review("both", "First", "Second"));
        assertThat(desk.get(agent(), "/cases/case_both").<String>at("$.review.text")).isEqualTo("Second");
    }

    @Test
    void aRevisionAfterTheAnswerOpensASecondCase() {
        desk.outside().assessed(MERCHANT, review("again", "First"));
        var reply = desk.submitted(agent(), "case_again", Map.of("text", Desk.KIND, "undoSeconds", 0));
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_agent", "AGENT"));
        assertThat(desk.post(agent(), "/cases/case_again/replies/" + reply.at("$.id") + "/proof",
                Map.of("url", "https://example.org/1")).code()).isEqualTo(200);
        desk.outside().assessed(MERCHANT, review("again", "First", "Still cold"));
        var cases = desk.get(agent(), "/cases?reviewId=rev_again");
        assertThat(cases.<List<Integer>>at("$.items[*].obligation")).containsExactlyInAnyOrder(1, 2);
        assertThat(cases.<List<String>>at("$.items[*].state")).containsExactly("OPEN", "ANSWERED");
    }

    @Test
    void aReviewThatCameWithItsAnswerIsAnswered() {
        var answered = review("external", "Bad").reply(new MarketplaceReplyDto("Sorry", now.minusSeconds(30)));
        desk.outside().assessed(MERCHANT, answered);
        var c = desk.get(agent(), "/cases/case_external");
        assertThat(c.<String>at("$.state")).isEqualTo("ANSWERED");
        assertThat(c.<String>at("$.risk")).isEqualTo("MET");
        assertThat(c.<String>at("$.review.reply.text")).isEqualTo("Sorry");
    }

    @Test
    void aLostCaseThatWeAnsweredComesBackAnsweredAndTakesNoSecondReply() {
        var told = review("lost", "Bad").addAnswersItem(new OwnAnswerDto("case_lost", "rpl_ours",
                OwnAnswerDto.OriginEnum.MARKETPLACE, Desk.KIND, now.minusSeconds(30)));
        desk.outside().assessed(MERCHANT, told);
        var _ = Await.value(Mono.from(database.getCollection("cases").deleteOne(new Document("_id", "case_lost"))));
        desk.outside().assessed(MERCHANT, told);
        var c = desk.get(agent(), "/cases/case_lost");
        assertThat(c.<String>at("$.state")).isEqualTo("ANSWERED");
        assertThat(c.<String>at("$.risk")).isEqualTo("MET");
        assertThat(c.<List<String>>at("$.replies[*].id")).containsExactly("rpl_ours");
        assertThat(desk.submit(agent(), "case_lost", c.etag(), Map.of("text", Desk.KIND)).code()).isEqualTo(409);
    }

    @Test
    void earlierCasesOfTheSameCustomerAreCounted() {
        desk.outside().assessed(MERCHANT, review("mark1", "Bad").customerId("cus_mark"));
        desk.outside().assessed(MERCHANT, review("mark2", "Bad").customerId("cus_mark"),
                review("mark3", "Bad").customerId("cus_mark"));
        assertThat(List.of("mark1", "mark2", "mark3")).map(id -> desk.get(agent(), "/cases/case_" + id)
                .<Integer>at("$.repeatCount")).containsExactly(0, 1, 2);
    }

    @Test
    void theTierOfACustomerIsWhatWasToldElseWhatEarlierCasesSay() {
        var cup = new ProductDto("p7").name("Cup");
        desk.outside().assessed(MERCHANT, review("first", "Bad").customerId("cus_lee").product(cup));
        desk.outside().assessed(MERCHANT, review("second", "Bad").customerId("cus_lee"),
                review("third", "Bad").customerId("cus_lee").customerTier(CustomerTierDto.VIP),
                review("stranger", "Bad").customerId(null));
        assertThat(List.of("first", "second", "third", "stranger")).map(id -> desk.get(agent(), "/cases/case_" + id)
                .<Map<String, Object>>at("$.review").get("customerTier"))
                .containsExactly("NEW", "REGULAR", "VIP", null);
        var review = desk.get(agent(), "/cases/case_first").<Map<String, Object>>at("$.review");
        assertThat(review).containsEntry("product", "Cup").containsEntry("productId", "p7");
    }

    @Test
    void anotherTierIsTakenWithTheNextNewsOfTheReview() {
        desk.outside().assessed(MERCHANT, review("risen", "Bad"));
        desk.outside().assessed(MERCHANT, review("risen", "Bad").seq(2L).customerTier(CustomerTierDto.VIP));
        assertThat(desk.get(agent(), "/cases/case_risen").<String>at("$.review.customerTier")).isEqualTo("VIP");
    }

    @Test
    void anOldReviewPastItsDeadlineIsBacklogAndWarnsNobody() {
        desk.outside().assessed(MERCHANT, Outside.review("old", Desk.hotel(now), now.minus(Duration.ofDays(30)), "Bad")
                .receivedAt(now));
        var c = desk.get(agent(), "/cases/case_old");
        assertThat(c.<Boolean>at("$.backlog")).isTrue();
        assertThat(c.<String>at("$.risk")).isEqualTo("NONE");
        assertThat(desk.get(agent(), "/cases?backlog=true").<List<String>>at("$.items[*].id"))
                .containsExactly("case_old");
        assertThat(desk.get(agent(), "/cases").<List<String>>at("$.items[*].id")).doesNotContain("case_old");
    }

    @Test
    void whatNobodyCanReadIsRefusedByItselfAndTheRestIsKept() {
        var broken = Map.<String, Object>of("specversion", "1.0", "id", "e1", "source", "review-service", "type",
                "ReviewAssessed", "subject", "rev_x", "time", now.toString(), "merchantid", MERCHANT.value(),
                "sequence",
                "1", "data", Map.of("reviewId", 7, "revisions", "none"));
        var sent = api.as(service("review-service")).post().uri("/internal/v1/events")
                .header("Content-Type", "application/cloudevents-batch+json")
                .bodyValue(JsonMapper.shared().writeValueAsString(List.of(broken))).exchange()
                .expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody();
        assertThat(sent).contains("\"e1\"");
    }

    @Test
    void onlyReviewServiceMayTellOfReviews() {
        api.as(service("notification-service")).post().uri("/internal/v1/events")
                .header("Content-Type", "application/cloudevents-batch+json")
                .bodyValue(
                        "[{\"specversion\":\"1.0\",\"id\":\"e2\",\"source\":\"review-service\",\"type\":\"ReviewAssessed\","
                                + "\"subject\":\"rev_x\",\"time\":\"2026-01-01T00:00:00Z\",\"merchantid\":\"mer_one\",\"sequence\":\"1\","
                                + "\"data\":{}}]")
                .exchange().expectBody().jsonPath("$.rejected[0].id").isEqualTo("e2");
    }

    private ReviewSnapshotDto review(String id, String... texts) {
        return Outside.review(id, Desk.hotel(now), now.minus(Duration.ofMinutes(5)), texts);
    }

    private long stored(Document filter) {
        return Await.value(Mono.from(database.getCollection("cases").countDocuments(filter)));
    }
}
