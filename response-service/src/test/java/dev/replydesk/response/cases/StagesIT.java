package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class StagesIT {
    private static final String STAGED = """
            {"policies":[{"name":"Staged","firstReply":"PT20H","followUp":"PT2H","serviceLevel":"EXPECTED","warnAt":[90],
              "stages":{"triage":"PT1H","claim":"PT2H","write":"PT3H"},
              "match":{"products":["kettle"],"tiers":["VIP"],"minMood":4}},
             {"name":"Default","firstReply":"PT20H","warnAt":[90],"stages":{"triage":"PT1H","claim":"PT2H"}}]}""";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_admin", "ADMIN"));
        assertThat(put().code()).isEqualTo(200);
    }

    @Test
    void whatAPolicyPromisesComesBackAsItWasWritten() {
        var read = desk.get(admin(), "/sla-policies");
        assertThat(read.<Map<String, String>>at("$.policies[0].stages")).isEqualTo(
                Map.of("triage", "PT1H", "claim", "PT2H", "write", "PT3H"));
        assertThat(read.<String>at("$.policies[0].followUp")).isEqualTo("PT2H");
        assertThat(read.<String>at("$.policies[0].serviceLevel")).isEqualTo("EXPECTED");
        assertThat(read.<List<String>>at("$.policies[0].match.products")).containsExactly("kettle");
        assertThat(read.<List<String>>at("$.policies[0].match.tiers")).containsExactly("VIP");
        assertThat(read.<Integer>at("$.policies[0].match.minMood")).isEqualTo(4);
    }

    @Test
    void aCaseThatNobodyTakesIsToldOnceAndShowsSinceWhenItWaits() {
        var id = staged();
        var opened = clock.instant();
        Await.until("the hours are known", () -> dueAt(id).equals(opened.plus(Duration.ofHours(1)).toString()));
        assertThat(desk.get(agent(), "/cases/" + id).<String>at("$.holder.stage")).isEqualTo("TRIAGE");
        assertThat(desk.get(agent(), "/cases/" + id).<Boolean>at("$.holder.overdue")).isFalse();
        clock.advance(Duration.ofHours(1));
        Await.until("it is told", () -> history(id).contains("HELD_TOO_LONG"));
        assertThat(desk.get(agent(), "/cases/" + id).<Boolean>at("$.holder.overdue")).isTrue();
        var alert = alerts(id).getFirst();
        assertThat(alert.get("clock").asString()).isEqualTo("HOLDER");
        assertThat(alert.get("stage").asString()).isEqualTo("TRIAGE");
        assertThat(alert.get("replyDueAt").asString()).isEqualTo(
                desk.get(agent(), "/cases/" + id).<String>at("$.dueAt"));
        assertThat(alert.get("recipients").get("groups").toString()).isEqualTo("[\"LEADS\"]");
        assertThat(alert.get("dedupeKey").asString()).isEqualTo(id + "/HOLDER/" + opened.plus(Duration.ofHours(1))
                + "/TRIAGE");
        clock.advance(Duration.ofHours(2));
        assertThat(desk.post(admin(), "/cases/" + id + "/assign", Map.of("assignee", "usr_admin")).code())
                .isEqualTo(200);
        assertThat(history(id).stream().filter("HELD_TOO_LONG"::equals)).hasSize(1);
    }

    @Test
    void whoeverDoesNotBeginLosesTheCaseToTheQueue() {
        var id = staged();
        assertThat(desk.post(admin(), "/cases/" + id + "/assign", Map.of("assignee", "usr_admin")).code())
                .isEqualTo(200);
        var given = clock.instant();
        assertThat(desk.get(agent(), "/cases/" + id).<String>at("$.holder.holder.id")).isEqualTo("usr_admin");
        Await.until("the hours are known", () -> dueAt(id).equals(given.plus(Duration.ofHours(2)).toString()));
        clock.advance(Duration.ofHours(2));
        Await.until("it is back", () -> history(id).contains("RETURNED_TO_QUEUE"));
        var back = desk.get(agent(), "/cases/" + id);
        assertThat(back.<List<Object>>at("$..assignee")).hasSize(2);
        assertThat(back.<List<String>>at("$.history[?(@.type=='RETURNED_TO_QUEUE')].assignee.id"))
                .containsExactly("usr_admin");
        assertThat(back.<String>at("$.holder.stage")).isEqualTo("TRIAGE");
        assertThat(alerts(id).getLast().get("recipients").get("users").get(0).asString()).isEqualTo("usr_admin");
    }

    @Test
    void theTimeInWhichAShopsRepliesAreTakenIsShownAndItsEndProposesAnExemption() {
        var published = clock.instant();
        var shop = Desk.hotel(published).id("shp_window").key("window");
        var _ = shop.getReplyRules().window("PT8H");
        desk.outside().assessed(MERCHANT, Outside.review("window", shop, published, "Bad"));
        var c = desk.get(agent(), "/cases/case_window");
        assertThat(c.<String>at("$.marketplaceWindow.closesAt")).isEqualTo(published.plus(Duration.ofHours(8))
                .toString());
        assertThat(c.<Boolean>at("$.marketplaceWindow.closed")).isFalse();
        clock.advance(Duration.ofHours(6));
        Await.until("it is told", () -> history("case_window").contains("WINDOW_CLOSING"));
        clock.advance(Duration.ofHours(2));
        Await.until("it is closed", () -> history("case_window").contains("WINDOW_CLOSED"));
        var closed = desk.get(agent(), "/cases/case_window");
        assertThat(closed.<Boolean>at("$.marketplaceWindow.closed")).isTrue();
        assertThat(closed.<String>at("$.exemption.state")).isEqualTo("PROPOSED");
        assertThat(closed.<String>at("$.exemption.reason")).isEqualTo("NOT_ANSWERABLE");
        assertThat(alerts("case_window")).extracting(a -> a.get("clock").asString()).filteredOn(
                "MARKETPLACE_WINDOW"::equals).hasSize(2);
    }

    private String staged() {
        var ids = new String[1];
        Await.until("the policies are in force", () -> {
            ids[0] = desk.opened("s" + System.nanoTime(), clock.instant());
            return desk.get(agent(), "/cases/" + ids[0]).<String>at("$.policy.name").equals("Default")
                    && desk.get(agent(), "/cases/" + ids[0]).<Integer>at("$.policy.version") > 0;
        });
        return ids[0];
    }

    private String dueAt(String id) {
        var due = desk.get(agent(), "/cases/" + id).<List<String>>at("$..holder.dueAt");
        return due.isEmpty() ? "" : due.getFirst();
    }

    private List<String> history(String id) {
        return Desk.history(desk.get(agent(), "/cases/" + id));
    }

    /** Nobody listens in this test, so everything that was ever told still waits in its case. */
    private List<JsonNode> alerts(String id) {
        var documents = Await.all(Flux.from(database.getCollection("cases").find(new Document("_id", id))));
        return documents.stream().flatMap(d -> d.getList("outbox", Document.class, List.of()).stream())
                .map(e -> new String(e.get("data", Binary.class).getData(), StandardCharsets.UTF_8))
                .map(data -> JsonMapper.shared().readTree(data)).toList();
    }

    private Answer put() {
        return desk.call(admin(), HttpMethod.PUT, "/sla-policies", desk.get(admin(), "/sla-policies").etag(),
                JsonMapper.shared().readValue(STAGED, Map.class));
    }
}
