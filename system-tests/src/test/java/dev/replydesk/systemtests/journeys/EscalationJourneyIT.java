package dev.replydesk.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.systemtests.client.Eventually;
import dev.replydesk.systemtests.client.People;
import dev.replydesk.systemtests.client.SharedDesk;
import dev.replydesk.systemtests.desk.Access;
import dev.replydesk.systemtests.desk.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two cases under one ladder, the one that somebody acknowledges climbs no further; the other reaches the top. */
@ExtendWith(SharedDesk.class)
class EscalationJourneyIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String LADDER = """
            {"policies":[{"name":"One minute","firstReply":"PT1M","warnAt":[99],"ladder":[
              {"offset":"-PT50S","recipients":["TEAM"],"channels":["IN_APP"],"ackWithin":"PT1M"},
              {"offset":"-PT20S","recipients":["MANAGERS"],"channels":["IN_APP"]}]}]}""";

    @Test
    void anAlarmClimbsUntilSomebodyAcknowledges(Access access) {
        var people = new People(access);
        var agent = people.join("ann", "AGENT", "en");
        var lead = people.join("tom", "MANAGER", "en");
        var api = Api.anonymous(access.url()).withKey(access.apiKey());
        underALadder(api);
        var known = opened(api, "known");
        var ignored = opened(api, "ignored");
        Eventually.within(SOON, () -> assertThat(told(api, known)).contains(agent.id() + " 1"));
        agent.client().post("/api/v1/cases/" + known + "/acknowledge", "{}").expect(200);
        Eventually.within(SOON, () -> assertThat(told(api, ignored)).contains(lead.id() + " 2"));
        var due = Instant.parse(api.get("/api/v1/cases/" + known).expect(200).path("dueAt").asString());
        Eventually.within(SOON, () -> assertThat(Instant.now()).isAfter(due));
        assertThat(told(api, known)).isNotEmpty().noneMatch(t -> t.endsWith(" 2"));
        assertThat(told(api, ignored)).filteredOn(t -> t.endsWith(" 2")).as("managers alone")
                .containsExactly(lead.id() + " 2");
    }

    private static void underALadder(Api api) {
        api.post("/api/v1/shops", "{\"marketplace\":\"manual\",\"shop\":\"cafe\",\"name\":\"Corner Cafe\"}")
                .expect(201);
        api.with("If-Match", api.get("/api/v1/sla-policies").etag()).put("/api/v1/sla-policies", LADDER).expect(200);
        Eventually.within(SOON, () -> assertThat(api.get("/api/v1/cases/" + opened(api, "try" + System.nanoTime()))
                .expect(200).path("policy").path("name").asString()).isEqualTo("One minute"));
    }

    private static String opened(Api api, String id) {
        var caseId = api.post("/api/v1/reviews", """
                {"marketplace":"manual","shop":"cafe","externalId":"%s","rating":1,"text":"The coffee was cold.",
                 "publishedAt":"%s"}""".formatted(id, Instant.now())).expect(201).path("caseId").asString();
        Eventually.within(SOON, () -> api.get("/api/v1/cases/" + caseId).expect(200));
        return caseId;
    }

    /** Who was told of which level. */
    private static List<String> told(Api api, String caseId) {
        var items = api.get("/api/v1/deliveries?limit=200&caseId=" + caseId).expect(200).path("items");
        return StreamSupport.stream(items.spliterator(), false).filter(d -> d.path("alert").has("level"))
                .map(d -> d.path("recipient").asString() + " " + d.path("alert").path("level").asInt()).toList();
    }
}
