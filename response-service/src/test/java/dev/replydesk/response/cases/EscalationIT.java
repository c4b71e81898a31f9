package dev.replydesk.response.cases;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import dev.replydesk.response.notificationapi.model.AlertDeliveredDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class EscalationIT {
    private static final String LADDER = """
            {"policies":[{"name":"Climbs","firstReply":"PT4H","warnAt":[50],"ladder":[
              {"offset":"-PT1H","recipients":["ASSIGNEE"],"channels":["IN_APP","MAIL"],"ackWithin":"PT10M"},
              {"offset":"PT0S","recipients":["MANAGERS"],"channels":["MAIL"],"ackWithin":null},
              {"offset":"PT1H","recipients":["ADMINS"],"users":["usr_boss"],"channels":["MAIL"]}]}]}""";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
        desk.outside().user(MERCHANT, 1, Outside.user(MERCHANT, "usr_boss", "ADMIN"));
        Await.until("the boss is known and the ladder in force", () -> put(LADDER).code() == 200);
    }

    @Test
    void theLadderComesBackAsItWasWritten() {
        var read = desk.get(admin(), "/sla-policies");
        assertThat(read.<List<String>>at("$.policies[0].ladder[*].offset")).containsExactly("-PT1H", "PT0S", "PT1H");
        assertThat(read.<List<String>>at("$.policies[0].ladder[*].ackWithin")).containsExactly("PT10M");
        assertThat(read.<List<String>>at("$.policies[0].ladder[2].users")).containsExactly("usr_boss");
    }

    @Test
    void nobodyIsNamedWhoIsNotThere() {
        var answer = put(LADDER.replace("usr_boss", "usr_gone"));
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly("policies[0].ladder[2].users");
    }

    @Test
    void anArrivalNobodyAcknowledgesClimbsEarlier() {
        var id = climbing();
        var due = Instant.parse(desk.get(agent(), "/cases/" + id).at("$.dueAt"));
        var told = clock.advance(Duration.ofHours(3));
        Await.until("the first level is told", () -> level(id) == 1);
        arrived(id, 1, due, told.plusSeconds(30));
        Await.until("the wait is known", () -> nextAt(id).equals(told.plusSeconds(630).toString()));
        clock.advance(Duration.ofSeconds(631));
        Await.until("the second level is told", () -> level(id) == 2);
        assertThat(nextAt(id)).isEqualTo(due.plus(Duration.ofHours(1)).toString());
    }

    @Test
    void anAcknowledgementStopsTheClimb() {
        var id = climbing();
        assertThat(acknowledge(id).code()).as("nothing was told yet").isEqualTo(409);
        clock.advance(Duration.ofHours(3));
        Await.until("the first level is told", () -> level(id) == 1);
        assertThat(desk.get(agent(), "/cases/" + id).<Boolean>at("$.clocks[0].escalation.canAcknowledge")).isTrue();
        assertThat(desk.post(auditor(), "/cases/" + id + "/acknowledge", Map.of()).code()).isEqualTo(403);
        var known = acknowledge(id);
        assertThat(known.code()).isEqualTo(200);
        assertThat(known.<List<String>>at("$.history[*].type")).endsWith("ESCALATED", "ACKNOWLEDGED");
        assertThat(known.<List<String>>at("$.history[?(@.type=='ESCALATED')].level")).isEqualTo(List.of(1));
        assertThat(known.<Boolean>at("$.clocks[0].escalation.canAcknowledge")).isFalse();
        var due = Instant.parse(known.at("$.dueAt"));
        assertThat(nextAt(id)).as("only what follows the deadline").isEqualTo(due.plus(Duration.ofHours(1)).toString());
    }

    private String climbing() {
        var ids = new String[1];
        Await.until("the ladder is in force", () -> {
            ids[0] = desk.opened("e" + System.nanoTime(), clock.instant());
            return desk.get(agent(), "/cases/" + ids[0]).<String>at("$.policy.name").equals("Climbs");
        });
        return ids[0];
    }

    private void arrived(String id, int level, Instant due, Instant at) {
        var data = new AlertDeliveredDto(id, due, level, "usr_1", "MAIL", at);
        desk.outside().tell("notification-service", List.of(Outside.event(MERCHANT, "notification-service",
                "AlertDelivered", "dlv_" + id, 3, data)));
    }

    private int level(String id) {
        var levels = desk.get(agent(), "/cases/" + id).<List<Integer>>at("$.clocks[*].escalation.level");
        return levels.isEmpty() ? 0 : levels.getFirst();
    }

    private String nextAt(String id) {
        return desk.get(agent(), "/cases/" + id).<List<String>>at("$.clocks[*].escalation.nextAt").getFirst();
    }

    private Answer acknowledge(String id) {
        return desk.post(agent(), "/cases/" + id + "/acknowledge", Map.of());
    }

    private Answer put(String policies) {
        return desk.call(admin(), HttpMethod.PUT, "/sla-policies", desk.get(admin(), "/sla-policies").etag(),
                JsonMapper.shared().readValue(policies, Map.class));
    }
}
