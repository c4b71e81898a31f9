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
import dev.replydesk.response.Outside;
import dev.replydesk.response.shops.ShopService;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's own sweep runs against a clock that the test moves; a second instance sweeps beside it. */
@ServiceIT
class CaseTimersIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MongoDatabase database;
    @Autowired
    Cases cases;
    @Autowired
    ShopService shops;
    @Autowired
    RuleJudges judges;
    @Autowired
    CaseHours hours;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
    }

    @Test
    void everyThresholdIsToldExactlyOnceWhoeverSweeps() {
        var batch = IntStream.range(0, 300).mapToObj(i -> Outside.review("once" + i, Desk.hotel(clock.instant()),
                clock.instant(), "Bad")).toList();
        desk.outside().assessed(MERCHANT, batch);
        var second = new CaseTimers(cases, shops, judges, new CaseMeters(new SimpleMeterRegistry()), hours, clock);
        for (var more : List.of(12, 6, 4, 3)) {
            var _ = clock.advance(Duration.ofHours(more));
            Await.done(Flux.merge(second.sweep(), second.sweep(), second.sweep()));
        }
        Await.until("all four thresholds are recorded", () -> history("case_once299").endsWith("BREACHED"));
        Await.done(second.sweep());
        for (int i = 0; i < 300; i += 50) {
            assertThat(alerts("case_once" + i)).extracting(a -> a.get("threshold").asInt()).containsExactly(50, 75, 90,
                    100);
        }
        assertThat(allAlerts("case_once")).hasSize(1_200);
    }

    @Test
    void anAlertSaysWhoMustKnowAndHow() {
        var id = desk.opened("who", clock.instant(), "team_a");
        var insider = admin();
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_admin", "ADMIN"));
        assertThat(desk.post(insider, "/cases/" + id + "/assign", Map.of("assignee", "usr_admin")).code())
                .isEqualTo(200);
        var _ = clock.advance(Duration.ofHours(18));
        Await.until("two warnings", () -> alerts(id).size() == 2);
        var warning = alerts(id).get(1);
        assertThat(warning.get("recipients").get("users").get(0).asString()).isEqualTo("usr_admin");
        assertThat(warning.get("channels").toString()).isEqualTo("[\"IN_APP\",\"MAIL\"]");
        var _ = clock.advance(Duration.ofHours(7));
        Await.until("the breach", () -> alerts(id).size() == 4);
        var breach = alerts(id).get(3);
        assertThat(breach.get("recipients").get("users")).isEmpty();
        assertThat(breach.get("recipients").get("teams").get(0).asString()).isEqualTo("team_a");
        assertThat(breach.get("recipients").get("roles").toString()).isEqualTo("[\"AGENT\",\"MANAGER\",\"ADMIN\"]");
        assertThat(breach.get("dedupeKey").asString()).contains(id).endsWith("/100");
    }

    @Test
    void whatWasMissedWhileNobodySweptIsToldLate() {
        var id = desk.opened("late", clock.instant());
        var _ = clock.advance(Duration.ofHours(22));
        Await.until("three warnings", () -> alerts(id).size() == 3);
        assertThat(alerts(id)).extracting(a -> a.get("late").asBoolean()).containsExactly(true, true, true);
    }

    @Test
    void aClaimEndsByItselfAndAnAnsweredCaseIsLeftAlone() {
        var id = desk.opened("lease", clock.instant());
        var version = desk.claim(agent(), id).<Integer>at("$.version");
        var _ = clock.advance(Duration.ofMinutes(15));
        Await.until("the claim ended", () -> history(id).endsWith("CLAIM_EXPIRED"));
        var c = desk.get(agent(), "/cases/" + id);
        assertThat(c.<String>at("$.state")).isEqualTo("OPEN");
        assertThat(c.<Integer>at("$.version")).isGreaterThan(version);
    }

    @Test
    void theUndoTimeEndsByItselfWithoutMakingAnybodysViewStale() {
        var id = desk.opened("held", clock.instant());
        var reply = desk.submitted(agent(), id, Map.of("text", Desk.KIND, "undoSeconds", 30));
        assertThat(reply.<String>at("$.publication.state")).isEqualTo("HELD");
        var _ = clock.advance(Duration.ofSeconds(30));
        Await.until("the reply waits to be published", () -> desk.get(agent(), "/cases/" + id)
                .<String>at("$.replies[0].publication.state").equals("PENDING"));
        assertThat(desk.get(agent(), "/cases/" + id).etag()).isEqualTo(reply.etag());
    }

    @Test
    void twoThousandDeadlinesAtOneInstantAreSweptTogether() {
        var start = clock.instant();
        for (int part = 0; part < 4; part++) {
            var from = part * 500;
            desk.outside().assessed(MERCHANT,
                    IntStream.range(from, from + 500).mapToObj(i -> Outside.review("burst" + i,
                            Desk.hotel(start), start, "Bad")).toList());
        }
        clock.set(start.plus(Duration.ofHours(12)));
        Await.until("all are warned", () -> allAlerts("case_burst").size() == 2_000);
    }

    private String history(String id) {
        return String.join(",", Desk.history(desk.get(agent(), "/cases/" + id)));
    }

    private List<JsonNode> alerts(String id) {
        return told(new Document("_id", id));
    }

    private List<JsonNode> allAlerts(String prefix) {
        return told(new Document("_id", new Document("$regex", "^" + prefix)));
    }

    /** Nobody listens in this test, so everything that was ever told still waits in its case. */
    private List<JsonNode> told(Document filter) {
        var documents = Await.all(Flux.from(database.getCollection("cases").find(filter)
                .projection(new Document("outbox", 1))));
        return documents.stream().flatMap(d -> d.getList("outbox", Document.class, List.of()).stream())
                .map(e -> new String(e.get("data", Binary.class).getData(), StandardCharsets.UTF_8))
                .map(data -> JsonMapper.shared().readTree(data)).toList();
    }
}
