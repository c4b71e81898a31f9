package dev.replydesk.gateway.people;

import static dev.replydesk.gateway.test.Desk.PASSWORD;
import static dev.replydesk.gateway.test.Desk.expect;
import static dev.replydesk.gateway.test.Desk.json;
import static dev.replydesk.gateway.test.Desk.token;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.gateway.test.Desk.Visitor;
import dev.replydesk.gateway.test.DeskIT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class PeopleIT extends DeskIT {
    @Autowired
    MutableClock clock;
    @Autowired
    MerchantService merchants;
    @Autowired
    MongoDatabase database;

    @Test
    void anInvitationWorksOnce() {
        var url = desk.invite("once@example.org", "AGENT").at("/invitation/url").asString();
        assertThat(desk.accept(url).isLetIn()).isTrue();
        problem(acceptance(url), 410, "invitation-not-valid");
    }

    @Test
    void anInvitationExpires() {
        var url = desk.invite("late@example.org", "AGENT").at("/invitation/url").asString();
        var _ = clock.advance(Duration.ofDays(7));
        problem(acceptance(url), 410, "invitation-not-valid");
    }

    @Test
    void aNewInvitationReplacesTheOldAndResetsAPassword() {
        var invited = desk.invite("again@example.org", "AGENT");
        var first = invited.at("/invitation/url").asString();
        var id = invited.at("/user/id").asString();
        var second = json(desk.owner().post("/api/v1/users/" + id + "/invitation"), 201).get("url").asString();
        problem(acceptance(first), 410, "invitation-not-valid");
        var agent = desk.accept(second);
        var third = json(desk.owner().post("/api/v1/users/" + id + "/invitation"), 201).get("url").asString();
        assertThat(desk.signIn("again@example.org", PASSWORD).isLetIn()).isTrue();
        assertThat(desk.accept(third).isLetIn()).isTrue();
        Await.until("the session from before the reset is over", Duration.ofSeconds(5), () -> !agent.isLetIn());
    }

    @Test
    void refusesAWeakFirstPasswordAndKeepsTheInvitation() {
        var url = desk.invite("weak@example.org", "AGENT").at("/invitation/url").asString();
        problem(desk.anonymous().post().uri("/api/v1/invitations/accept")
                .bodyValue(Map.of("token", token(url), "password",
                        "12345678")),
                422, "password-too-weak");
        assertThat(desk.accept(url).isLetIn()).isTrue();
    }

    @Test
    void aMailAddressIsTakenWhateverItsSpelling() {
        var _ = desk.invite("one@example.org", "AGENT");
        problem(desk.key().post().uri("/api/v1/users")
                .bodyValue(Map.of("mail", "ONE@Example.org", "name", "Two", "roles",
                        List.of("AGENT"))),
                409, "mail-taken");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var answer = json(
                desk.key().post().uri("/api/v1/users").bodyValue(Map.of("mail", "nobody", "name", "N", "roles",
                        List.of("AGENT"), "language", "??", "zone", "Mars")),
                400);
        assertThat(answer.get("errors").findValuesAsString("field")).containsExactly("mail", "language", "zone");
    }

    @Test
    void aStaleChangeIsRefusedAndAMissingVersionAskedFor() {
        var agent = desk.hire("versions@example.org", "AGENT");
        var owner = desk.owner();
        problem(owner.patch("/api/v1/users/" + agent.id(), 1, Map.of("name", "X")), 412, "precondition-failed");
        problem(desk.key().patch().uri("/api/v1/users/" + agent.id()).bodyValue(Map.of("name", "X")), 428,
                "precondition-required");
        assertThat(json(owner.patch("/api/v1/users/" + agent.id(), 2, Map.of("name", "X")), 200).get("version").asInt())
                .isEqualTo(3);
    }

    @Test
    void theLastAdminStays() {
        var neighbour = desk.neighbour(merchants, "last.admin@example.org");
        problem(neighbour.patch("/api/v1/users/" + neighbour.id(), 2, Map.of("roles", List.of("AGENT"))), 409,
                "last-admin");
        problem(neighbour.patch("/api/v1/users/" + neighbour.id(), 2, Map.of("active", false)), 409, "last-admin");
    }

    @Test
    void twoAdminsWhoDemoteEachOtherLeaveOne() {
        var one = desk.neighbour(merchants, "admin.one@example.org");
        var two = desk.accept(json(one.post("/api/v1/users").bodyValue(Map.of("mail", "admin.two@example.org", "name",
                "Two", "roles", List.of("ADMIN"))), 201).at("/invitation/url").asString());
        var demote = Map.of("roles", List.of("AGENT"));
        var statuses = Await.all(Flux.just(one, two).flatMap(by -> status(by, by == one ? two : one, demote), 2));
        assertThat(statuses).containsOnlyOnce(200);
        Await.until("one of them is ADMIN", Duration.ofSeconds(5),
                () -> Stream.of(one, two).filter(v -> status(v.get("/api/v1/users")) == 200).count() == 1);
    }

    @Test
    void anotherMerchantsPersonAndTeamAreAsUnknownAsNone() {
        var agent = desk.hire("ours@example.org", "AGENT");
        var team = json(desk.key().post().uri("/api/v1/teams").bodyValue(Map.of("name", "Ours alone")), 201).get("id")
                .asString();
        var neighbour = desk.neighbour(merchants, "next.door@example.org");
        assertThat(json(neighbour.get("/api/v1/users/" + agent.id()), 404).get("detail")).isEqualTo(json(neighbour.get(
                "/api/v1/users/usr_unknown"), 404).get("detail"));
        expect(neighbour.patch("/api/v1/users/" + agent.id(), 2, Map.of("name", "Mine")), 404);
        expect(neighbour.post("/api/v1/users/" + agent.id() + "/invitation"), 404);
        expect(neighbour.patch("/api/v1/teams/" + team, 1, Map.of("name", "Mine")), 404);
        expect(neighbour.delete("/api/v1/teams/" + team, 1), 404);
        problem(neighbour.post("/api/v1/users").bodyValue(Map.of("mail", "x@example.org", "name", "X", "roles", List.of(
                "AGENT"), "teamIds", List.of(team))), 422, "unknown-team");
        assertThat(ids(neighbour.get("/api/v1/users"))).containsExactly(neighbour.id());
        assertThat(ids(neighbour.get("/api/v1/teams"))).isEmpty();
        assertThat(ids(neighbour.get("/api/v1/colleagues"))).containsExactly(neighbour.id());
    }

    @Test
    void aRemovedTeamIsLeftByItsPeopleAndFreesItsName() {
        var owner = desk.owner();
        var team = json(owner.post("/api/v1/teams").bodyValue(Map.of("name", "Night")), 201).get("id").asString();
        problem(owner.post("/api/v1/teams").bodyValue(Map.of("name", " night ")), 409, "team-name-taken");
        var user = json(
                owner.post("/api/v1/users").bodyValue(Map.of("mail", "night@example.org", "name", "N", "roles", List
                        .of("AGENT"), "teamIds", List.of(team))),
                201).at("/user/id").asString();
        owner.delete("/api/v1/teams/" + team, 1).exchange().expectStatus().isNoContent();
        assertThat(json(owner.get("/api/v1/users/" + user), 200).get("teamIds")).isEmpty();
        expect(owner.delete("/api/v1/teams/" + team, 2), 404);
        expect(owner.post("/api/v1/teams").bodyValue(Map.of("name", "Night")), 201);
    }

    @Test
    void aTeamHasALeadWhoIsActiveAndOfTheSameMerchant() {
        var owner = desk.owner();
        var lead = desk.hire("leads@example.org", "MANAGER").id();
        var stranger = desk.neighbour(merchants, "leads.elsewhere@example.org").id();
        var team = json(owner.post("/api/v1/teams").bodyValue(Map.of("name", "Led", "leadId", lead)), 201);
        assertThat(team.get("leadId").asString()).isEqualTo(lead);
        var path = "/api/v1/teams/" + team.get("id").asString();
        for (var nobody : List.of(stranger, "usr_unknown")) {
            problem(owner.patch(path, 1, Map.of("leadId", nobody)), 422, "unknown-person");
        }
        problem(owner.post("/api/v1/teams").bodyValue(Map.of("name", "Lost", "leadId", stranger)), 422,
                "unknown-person");
        assertThat(json(owner.patch(path, 1, Map.of("name", "Still led")), 200).get("leadId").asString())
                .isEqualTo(lead);
        assertThat(json(owner.patch(path, 2, Map.of("leadId", "")), 200).has("leadId")).isFalse();
        expect(owner.patch("/api/v1/users/" + lead, 2, Map.of("active", false)), 200);
        problem(owner.patch(path, 3, Map.of("leadId", lead)), 422, "unknown-person");
    }

    @Test
    void bothPeersHearWhoLeads() {
        var lead = desk.hire("heard@example.org", "AGENT").id();
        var id = json(desk.owner().post("/api/v1/teams").bodyValue(Map.of("name", "Heard", "leadId", lead)), 201)
                .get("id").asString();
        var told = Await.value(Mono.from(database.getCollection("teams").find(new Document("_id", id)).first()))
                .getList("outbox", Document.class);
        assertThat(told).hasSize(2).allSatisfy(
                entry -> assertThat(new String(entry.get("data", Binary.class).getData(), UTF_8)).contains(lead));
    }

    @Test
    void pagesThroughEverybodyOnce() {
        var neighbour = desk.neighbour(merchants, "pages@example.org");
        for (int i = 0; i < 4; i++) {
            expect(neighbour.post("/api/v1/teams").bodyValue(Map.of("name", "Team " + i)), 201);
            var _ = clock.advance(Duration.ofMillis(1));
        }
        var first = json(neighbour.get("/api/v1/teams?limit=3"), 200);
        var second = json(neighbour.get("/api/v1/teams?limit=3&cursor=" + first.get("nextCursor").asString()), 200);
        assertThat(Stream.concat(first.get("items").valueStream(), second.get("items").valueStream())
                .map(t -> t.get("name")
                        .asString()))
                .containsExactly("Team 0", "Team 1", "Team 2", "Team 3");
        assertThat(second.get("nextCursor").isNull()).isTrue();
        problem(neighbour.get("/api/v1/teams?cursor=nonsense"), 400, "invalid-request");
    }

    @Test
    void showsColleaguesWithoutTheirAddresses() {
        var agent = desk.hire("asks@example.org", "AGENT");
        var colleague = json(agent.get("/api/v1/colleagues"), 200).get("items").get(0);
        assertThat(colleague.propertyNames()).containsExactlyInAnyOrder("id", "name", "roles", "teamIds");
        assertThat(status(agent.get("/api/v1/users"))).isEqualTo(403);
    }

    @Test
    void changesOneselfButNotOnesRights() {
        var agent = desk.hire("self@example.org", "AGENT");
        var me = json(agent.patch("/api/v1/me", 2, Map.of("language", "zh-CN", "undoSeconds", 0)), 200);
        assertThat(me.at("/user/language").asString()).isEqualTo("zh-CN");
        assertThat(me.get("undoSeconds").asInt()).isZero();
        problem(agent.patch("/api/v1/me", 3, Map.of("roles", List.of("ADMIN"))), 400, "invalid-request");
        problem(agent.patch("/api/v1/me", 3, Map.of("undoSeconds", 31)), 400, "invalid-request");
    }

    @Test
    void tellsBothPeersAboutPeopleAndTeams() {
        var id = desk.invite("told@example.org", "AGENT").at("/user/id").asString();
        var entries = Await.value(Mono.from(database.getCollection("users").find(
                new Document("_id", id)).first())).getList("outbox", Document.class);
        assertThat(entries).extracting(e -> e.getString("type") + ">" + e.getString("to")).containsExactlyInAnyOrder(
                "UserChanged>response-service", "UserChanged>notification-service");
    }

    private WebTestClient.RequestHeadersSpec<?> acceptance(String url) {
        return desk.anonymous().post().uri("/api/v1/invitations/accept")
                .bodyValue(Map.of("token", token(url), "password",
                        PASSWORD));
    }

    private static Mono<Integer> status(Visitor by, Visitor whom, Object change) {
        return Mono.fromCallable(() -> status(by.patch("/api/v1/users/" + whom.id(), 2, change)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static List<String> ids(WebTestClient.RequestHeadersSpec<?> list) {
        return json(list, 200).get("items").valueStream().map(i -> i.get("id").asString()).toList();
    }

    private static int status(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().returnResult(Void.class).getStatus().value();
    }

    private static void problem(WebTestClient.RequestHeadersSpec<?> request, int status, String name) {
        assertThat(json(request, status).get("type").asString()).isEqualTo("https://replydesk.dev/problems/" + name);
    }
}
