package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.manager;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

@ServiceIT
class LiveIT {
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;
    final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    /** A page that looks on. */
    private static final class Watcher {
        final List<ServerSentEvent<JsonNode>> events = new CopyOnWriteArrayList<>();
        final AtomicBoolean ended = new AtomicBoolean();
        Disposable connection;

        List<JsonNode> named(String name) {
            return events.stream().filter(e -> name.equals(e.event())).map(ServerSentEvent::data).toList();
        }

        boolean saw(String name, String id) {
            return named(name).stream().anyMatch(d -> d.get("id").asString().equals(id));
        }
    }

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_agent", "AGENT"));
    }

    @AfterEach
    void disconnect() {
        watchers.forEach(w -> w.connection.dispose());
    }

    @Test
    void aPageSeesACaseComeChangeAndGo() {
        var page = watching(agent());
        var id = desk.opened("live", clock.instant());
        Await.until("the case came", () -> page.saw("case", id));
        var reply = desk.submitted(agent(), id, Map.of("text", Desk.KIND, "undoSeconds", 0));
        assertThat(desk.post(agent(), "/cases/" + id + "/replies/" + reply.at("$.id") + "/proof",
                Map.of("url", "https://example.org/1")).code()).isEqualTo(200);
        Await.until("the case went", () -> page.saw("gone", id));
        assertThat(page.named("case")).extracting(c -> c.get("state").asString()).contains("OPEN", "CLAIMED",
                "PUBLISHING");
        assertThat(page.named("gone").getLast().get("risk").asString()).isEqualTo("MET");
    }

    @Test
    void aPageStartsWithTheTimeAndTheNumbersAndSeesThemChange() {
        var page = watching(agent());
        Await.until("the numbers came", () -> !page.named("counts").isEmpty());
        assertThat(page.named("heartbeat").getFirst().get("now").asString()).isEqualTo(clock.instant().toString());
        var before = page.named("counts").getLast().get("open").asInt();
        var _ = desk.opened("counted", clock.instant());
        Await.until("one more is open", () -> page.named("counts").getLast().get("open").asInt() == before + 1);
    }

    @Test
    void aSavedDraftIsPresenceAndNoChangeOfTheCase() {
        var id = desk.opened("typing", clock.instant());
        assertThat(desk.claim(agent(), id).code()).isEqualTo(200);
        var page = watching(manager());
        Await.until("the stream is open", () -> !page.named("counts").isEmpty());
        var saved = desk.call(agent(), HttpMethod.PUT, "/cases/" + id + "/draft", "\"0\"", Map.of("text", "Dear"));
        assertThat(saved.code()).isEqualTo(200);
        Await.until("somebody writes", () -> page.saw("presence", id));
        assertThat(page.named("presence").getLast().get("by").get("id").asString()).isEqualTo("usr_agent");
        assertThat(page.saw("case", id)).isFalse();
    }

    @Test
    void nobodySeesOtherMerchantsOrOtherShops() {
        var foreign = watching(stranger());
        var otherTeam = watching(person(MERCHANT, "usr_agent", Set.of("team_b"), Role.AGENT));
        var insider = watching(person(MERCHANT, "usr_agent", Set.of("team_a"), Role.AGENT));
        var _ = desk.opened("known", clock.instant(), "team_a");
        Await.until("the streams are open again, with the new shop", () -> insider.ended.get() && otherTeam.ended.get()
                || insider.saw("case", "case_known"));
        var outsiderAgain = watching(person(MERCHANT, "usr_agent", Set.of("team_b"), Role.AGENT));
        var insiderAgain = watching(person(MERCHANT, "usr_agent", Set.of("team_a"), Role.AGENT));
        Await.until("both listen",
                () -> !insiderAgain.named("counts").isEmpty() && !outsiderAgain.named("counts").isEmpty());
        var id = desk.opened("secret", clock.instant(), "team_a");
        Await.until("the insider sees it", () -> insiderAgain.saw("case", id));
        assertThat(outsiderAgain.saw("case", id)).isFalse();
        assertThat(foreign.named("case")).isEmpty();
    }

    @Test
    void aStreamEndsWhenTheRightsOfItsReaderChange() {
        var page = watching(agent());
        Await.until("the stream is open", () -> !page.named("counts").isEmpty());
        desk.outside().user(MERCHANT, 2, Outside.user(MERCHANT, "usr_agent", "AUDITOR"));
        Await.until("the stream ended", page.ended::get);
    }

    @Test
    void whoMayNotReadCasesGetsNoStream() {
        api.anonymous().get().uri("/api/v1/cases/live").exchange().expectStatus().isUnauthorized();
        api.as(key(Scope.REPORTS_READ)).get()
                .uri("/api/v1/cases/live").exchange().expectStatus().isForbidden();
    }

    private Watcher watching(Principal as) {
        var watcher = new Watcher();
        watcher.connection = WebClient.create(api.address()).get().uri("/api/v1/cases/live")
                .headers(h -> h.setBearerAuth(api.token(as))).retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {
                }).doOnComplete(() -> watcher.ended.set(true)).subscribe(watcher.events::add);
        watchers.add(watcher);
        Await.until("connected", () -> !watcher.named("heartbeat").isEmpty());
        return watcher;
    }
}
