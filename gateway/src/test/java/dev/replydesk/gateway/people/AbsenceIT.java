package dev.replydesk.gateway.people;

import static dev.replydesk.gateway.test.Desk.expect;
import static dev.replydesk.gateway.test.Desk.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.gateway.test.Desk.Visitor;
import dev.replydesk.gateway.test.DeskIT;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Being away, and who stands in. */
class AbsenceIT extends DeskIT {
    private static final String MINE = "/api/v1/me/absence";

    @Autowired
    MerchantService merchants;
    @Autowired
    MongoDatabase database;
    @Autowired
    MutableClock clock;

    @Test
    void aPersonSaysWhenTheyAreAwayAndComesBack() {
        var deputy = desk.hire("stands.in@example.org", "AGENT").id();
        var agent = desk.hire("goes@example.org", "AGENT");
        var away = json(put(agent, MINE, 2, week(deputy)), 200);
        assertThat(away.at("/user/absence/deputyId").asString()).isEqualTo(deputy);
        assertThat(told(agent.id())).contains("\"deputyId\":\"" + deputy + "\"");
        problem(agent.delete(MINE, 2), 412, "precondition-failed");
        assertThat(json(agent.delete(MINE, 3), 200).get("user").has("absence")).isFalse();
        assertThat(history(agent.id())).contains("ABSENCE_SET", "ABSENCE_ENDED", "deputy " + deputy);
    }

    @Test
    void anAdminSaysItForThem() {
        var agent = desk.hire("is.sick@example.org", "AGENT");
        var path = "/api/v1/users/" + agent.id() + "/absence";
        assertThat(json(put(desk.owner(), path, 2, week(null)), 200).get("absence").has("deputyId")).isFalse();
        expect(put(agent, path, 3, week(null)), 403);
        expect(desk.owner().delete(path, 3), 200);
    }

    @Test
    void deputiesInACircleAreNamed() {
        var ann = desk.hire("circle.a@example.org", "AGENT");
        var ben = desk.hire("circle.b@example.org", "AGENT");
        expect(put(ann, MINE, 2, week(ben.id())), 200);
        var refused = json(put(ben, MINE, 2, week(ann.id())), 422);
        assertThat(refused.get("type").asString()).endsWith("/deputies-in-a-circle");
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("deputyId");
        assertThat(refused.get("detail").asString()).startsWith("Somebody → Somebody → Somebody: they would stand in");
        problem(put(ben, MINE, 2, week(ben.id())), 422, "deputies-in-a-circle");
    }

    @Test
    void aDeputyIsSomebodyWhoCanBeTold() {
        var agent = desk.hire("alone@example.org", "AGENT");
        var off = desk.hire("off@example.org", "AGENT").id();
        expect(desk.owner().patch("/api/v1/users/" + off, 2, Map.of("active", false)), 200);
        var stranger = desk.neighbour(merchants, "deputy.elsewhere@example.org");
        problem(put(agent, MINE, 2, week(off)), 422, "unknown-person");
        problem(put(agent, MINE, 2, week(stranger.id())), 422, "unknown-person");
        expect(put(stranger, "/api/v1/users/" + agent.id() + "/absence", 2, week(null)), 404);
        expect(stranger.delete("/api/v1/users/" + agent.id() + "/absence", 2), 404);
    }

    @Test
    void aPersonSaysWhichHoursAreQuiet() {
        var agent = desk.hire("sleeps@example.org", "AGENT");
        var path = "/api/v1/me/quiet-hours";
        var night = Map.of("days", List.of("SUNDAY", "MONDAY"), "from", "22:00", "to", "07:00");
        var quiet = json(put(agent, path, 2, night), 200).at("/user/quietHours");
        assertThat(quiet.get("to").asString()).isEqualTo("07:00");
        assertThat(quiet.get("days").valueStream().map(day -> day.asString())).containsExactly("MONDAY", "SUNDAY");
        assertThat(told(agent.id())).contains("\"from\":1320,\"to\":1860");
        expect(put(agent, path, 2, night), 412);
        var never = Map.of("days", List.of("MONDAY"), "from", "22:00", "to", "22:00");
        assertThat(json(put(agent, path, 3, never), 400).at("/errors/0/field").asString()).isEqualTo("to");
        assertThat(json(agent.delete(path, 3), 200).get("user").has("quietHours")).isFalse();
        assertThat(history(agent.id())).contains("QUIET_HOURS_CHANGED");
    }

    @Test
    void anAbsenceLiesAheadAndHasItsEndAfterItsBeginning() {
        var agent = desk.hire("times@example.org", "AGENT");
        var now = clock.instant();
        wrong(agent, now.minusSeconds(9), now.minusSeconds(1), "must be in the future");
        wrong(agent, now.plusSeconds(9), now.plusSeconds(9), "must be after from");
        wrong(agent, now, now.plus(Duration.ofDays(732)), "must be at most two years after from");
    }

    private static void wrong(Visitor who, Instant from, Instant until, String message) {
        var refused = json(put(who, MINE, 2, Map.of("from", from.toString(), "until", until.toString())), 400);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("until");
        assertThat(refused.at("/errors/0/message").asString()).isEqualTo(message);
    }

    private Map<String, Object> week(String deputyId) {
        var week = new HashMap<String, Object>(
                Map.of("from", clock.instant().toString(), "until",
                        clock.instant().plus(Duration.ofDays(7)).toString()));
        if (deputyId != null) {
            week.put("deputyId", deputyId);
        }
        return week;
    }

    private String told(String id) {
        var outbox = user(id).getList("outbox", Document.class);
        return new String(outbox.getLast().get("data", Binary.class).getData(), UTF_8);
    }

    private String history(String id) {
        return user(id).getList("history", Document.class).toString();
    }

    private Document user(String id) {
        return Await.value(Mono.from(database.getCollection("users").find(new Document("_id", id)).first()));
    }

    private static WebTestClient.RequestHeadersSpec<?> put(Visitor by, String uri, long version, Object body) {
        return by.http().put().uri(uri).header(HttpHeaders.COOKIE, by.cookie()).header("X-CSRF-Token", by.csrf())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"").bodyValue(body);
    }

    private static void problem(WebTestClient.RequestHeadersSpec<?> request, int status, String name) {
        assertThat(json(request, status).get("type").asString()).isEqualTo("https://replydesk.dev/problems/" + name);
    }
}
