package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.OTHER_MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.MarketplaceRunDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Outages that the connector reports: whatever comes twice, late or in the wrong order, clocks stand still once. */
@ServiceIT
class OutageNewsIT {
    private static final Map<String, Object> POLICIES = Map.of("policies", List.of(Map.of("name", "Waits",
            "firstReply", "PT24H", "pauseReasons", List.of("MARKETPLACE_OUTAGE"))));
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    Desk desk;
    String team = "";
    String shop = "";
    String id = "";
    Instant due = Instant.EPOCH;

    /** A shop of its own. */
    @BeforeEach
    void aCaseThatMayWait() {
        desk = new Desk(api);
        var now = desk.get(admin(), "/sla-policies");
        assertThat(desk.call(admin(), HttpMethod.PUT, "/sla-policies", now.etag(), POLICIES).code()).isEqualTo(200);
        team = "t" + UUID.randomUUID().toString().substring(0, 8);
        shop = "shp_" + team;
        id = waiting();
        due = Instant.parse(read(id).at("$.dueAt"));
    }

    private String waiting() {
        var ids = new String[1];
        Await.until("a case runs under the policy", () -> {
            ids[0] = desk.opened(UUID.randomUUID().toString(), clock.instant(), team);
            return desk.get(admin(), "/cases/" + ids[0]).<List<String>>at("$.policy.pauseReasons").size() == 1;
        });
        return ids[0];
    }

    @Test
    void theClockStandsStillFromTheFirstFailureToTheFirstAnswer() {
        var since = clock.advance(HOUR);
        clock.advance(Duration.ofMinutes(6));
        out(since);
        Await.until("the clock stands still", () -> risk(id).equals("PAUSED"));
        var paused = read(id);
        assertThat(paused.<String>at("$.pauses[0].from")).isEqualTo(since.toString());
        assertThat(paused.<String>at("$.pauses[0].proposedBy.id")).isEqualTo("service:review-service");
        assertThat(paused.<String>at("$.pauses[0].evidence.text")).isEqualTo("It fails (503)");
        assertThat(paused.<List<String>>at("$.history[?(@.type=='PAUSED')].actor.id"))
                .containsExactly("service:review-service");
        var back = clock.advance(HOUR);
        clock.advance(Duration.ofMinutes(1));
        back(since, back);
        Await.until("it runs on", () -> risk(id).equals("ON_TRACK"));
        assertThat(dueAt()).isEqualTo(due.plus(Duration.between(since, back)));
        assertThat(outages()).singleElement().satisfies(o -> {
            assertThat(o).containsEntry("startedAt", since.toString()).containsEntry("endedAt", back.toString());
            assertThat(o.get("reportedBy")).hasToString("{id=service:review-service, name=Connector}");
        });
    }

    @Test
    void whatComesTwiceIsOneOutage() {
        var since = clock.advance(HOUR);
        out(since);
        out(since);
        Await.until("the clock stands still", () -> risk(id).equals("PAUSED"));
        var back = clock.advance(HOUR);
        back(since, back);
        back(since, back);
        out(since);
        Await.until("it runs on", () -> risk(id).equals("ON_TRACK"));
        assertThat(outages()).hasSize(1);
        assertThat(dueAt()).isEqualTo(due.plus(HOUR));
        assertThat(Desk.history(read(id))).containsOnlyOnce("PAUSED", "RESUMED");
    }

    @Test
    void theReturnMayComeBeforeTheOutage() {
        var since = clock.advance(HOUR);
        var back = clock.advance(HOUR);
        var later = waiting();
        back(since, back);
        out(since);
        Await.until("it stood still and ran on", () -> Desk.history(read(id)).contains("RESUMED"));
        assertThat(dueAt()).isEqualTo(due.plus(HOUR));
        assertThat(outages()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        Await.until("nothing is left to do", () -> settled() == 1);
        assertThat(Desk.history(read(later))).doesNotContain("PAUSED");
        assertThat(Desk.history(read(id))).containsOnlyOnce("PAUSED", "RESUMED");
    }

    @Test
    void whatAPersonReportedIsNotDoubledAndEndsWithTheFailures() {
        var since = clock.advance(HOUR);
        clock.advance(Duration.ofMinutes(2));
        var theirs = desk.post(admin(), "/outages", Map.of("shopId", shop, "note", "502"));
        clock.advance(Duration.ofMinutes(4));
        out(since);
        assertThat(outages()).hasSize(1);
        var back = clock.advance(HOUR);
        back(since, back);
        Await.until("it runs on", () -> Desk.history(read(id)).contains("RESUMED"));
        assertThat(outages()).singleElement().satisfies(o -> assertThat(o)
                .containsEntry("id", theirs.<String>at("$.id")).containsEntry("endedAt", back.toString()));
    }

    @Test
    void whoEndsItIsNotOverruledByTheSameFailures() {
        var since = clock.advance(HOUR);
        out(since);
        Await.until("the clock stands still", () -> risk(id).equals("PAUSED"));
        clock.advance(HOUR);
        end();
        Await.until("it runs on", () -> risk(id).equals("ON_TRACK"));
        clock.advance(HOUR);
        out(since);
        var back = clock.advance(HOUR);
        back(since, back);
        assertThat(outages()).hasSize(1);
        assertThat(dueAt()).isEqualTo(due.plus(HOUR));
        var next = clock.advance(HOUR);
        out(next);
        Await.until("other failures stop it again", () -> risk(id).equals("PAUSED"));
        back(next, clock.advance(HOUR));
    }

    @Test
    void theNextOutageWaitsForTheEndOfTheOneBefore() {
        var first = clock.advance(HOUR);
        out(first);
        var back = clock.advance(HOUR);
        var second = clock.advance(HOUR);
        assertThat(refused(event("MarketplaceOut", second, null))).isTrue();
        back(first, back);
        assertThat(refused(event("MarketplaceOut", second, null))).isFalse();
        assertThat(outages()).extracting(o -> o.get("startedAt")).containsExactly(second.toString(), first.toString());
        back(second, clock.advance(HOUR));
    }

    @Test
    void anOutageIsOfOneMerchantsShop() {
        var since = clock.advance(HOUR);
        desk.outside().tell("review-service", List.of(Outside.event(OTHER_MERCHANT, "review-service", "MarketplaceOut",
                "pls_1", 1, new MarketplaceRunDto(shop, since).reason("503"))));
        assertThat(outages()).isEmpty();
        assertThat(risk(id)).isEqualTo("ON_TRACK");
    }

    @Test
    void theLoopAsksForWhatIsUnsettledByAnIndexOfItsOwn() {
        var plan = Await.value(Mono.from(database.runCommand(new Document("explain", new Document("find", "outages")
                .append("filter", new Document("settledAt", null))))));
        assertThat(plan.get("queryPlanner", Document.class).get("winningPlan").toString()).contains("IXSCAN")
                .contains("settledAt").contains("isPartial=true");
    }

    private void out(Instant since) {
        desk.outside().tell("review-service", List.of(event("MarketplaceOut", since, null)));
    }

    private void back(Instant since, Instant at) {
        desk.outside().tell("review-service", List.of(event("MarketplaceBack", since, at)));
    }

    private Map<String, Object> event(String type, Instant since, @Nullable Instant back) {
        var reason = back == null ? "It fails (503)" : null;
        return Outside.event(MERCHANT, "review-service", type, "pls_1", 1,
                new MarketplaceRunDto(shop, since).back(back).reason(reason));
    }

    private boolean refused(Map<String, Object> event) {
        var answer = api.as(service("review-service")).post().uri("/internal/v1/events")
                .contentType(MediaType.parseMediaType("application/cloudevents-batch+json"))
                .bodyValue(JsonMapper.shared().writeValueAsString(List.of(event))).exchange().expectStatus().isOk()
                .expectBody(String.class).returnResult().getResponseBody();
        return JsonMapper.shared().readTree(answer).path("rejected").path(0).path("retryable").asBoolean(false);
    }

    private void end() {
        var lasting = desk.get(admin(), "/outages").<List<String>>at("$.items[?(!@.endedAt)].id").getFirst();
        assertThat(desk.post(admin(), "/outages/" + lasting + "/end", null).code()).isEqualTo(200);
    }

    private List<Map<String, Object>> outages() {
        return desk.get(admin(), "/outages").<List<Map<String, Object>>>at("$.items[?(@.shop.id=='" + shop + "')]");
    }

    private long settled() {
        return Await.value(Mono.from(database.getCollection("outages").countDocuments(
                new Document("shopId", shop).append("settledAt", new Document("$exists", true)))));
    }

    private Instant dueAt() {
        return Instant.parse(read(id).at("$.dueAt"));
    }

    private String risk(String caseId) {
        return read(caseId).at("$.risk");
    }

    private Answer read(String caseId) {
        return desk.get(admin(), "/cases/" + caseId);
    }
}
