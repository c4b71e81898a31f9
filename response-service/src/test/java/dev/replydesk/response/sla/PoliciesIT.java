package dev.replydesk.response.sla;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.person;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Desk.Answer;
import dev.replydesk.response.Outside;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@ServiceIT
class PoliciesIT {
    private static final String GOLDEN = """
            {"policies":[{"name":"One star","match":{"maxRating":1,"shops":["shp_1"]},"firstReply":"PT2H","calendarId":null,
              "warnAt":[50,75,90],"mainWarning":75,"enforceFrom":null},
             {"name":"All","firstReply":"PT24H"}]}""";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;

    @BeforeEach
    void aDesk() {
        desk = new Desk(api);
    }

    @Test
    void theBuiltInPolicyIsVersionZeroUntilSomebodyWritesOne() {
        var builtIn = desk.get(stranger(), "/sla-policies");
        assertThat(builtIn.etag()).isEqualTo("\"0\"");
        assertThat(builtIn.<String>at("$.policies[0].firstReply")).isEqualTo("PT24H");
    }

    @Test
    void aNewListIsForNewCasesAndLeavesRunningOnesAlone() {
        var before = desk.opened("before", clock.instant());
        assertThat(put(version(), GOLDEN).code()).isEqualTo(200);
        Await.until("the new list is in force", () -> {
            var id = desk.opened("after" + System.nanoTime(), clock.instant());
            return desk.get(agent(), "/cases/" + id).<String>at("$.policy.name").equals("One star");
        });
        assertThat(desk.get(agent(), "/cases/" + before).<String>at("$.policy.name")).isEqualTo("Default");
        assertThat(desk.get(agent(), "/cases/" + before).<Integer>at("$.policy.version")).isZero();
        var two = Outside.review("two", Desk.hotel(clock.instant()), clock.instant(), "Bad").rating(2);
        desk.outside().assessed(MERCHANT, two);
        var c = desk.get(agent(), "/cases/case_two");
        assertThat(c.<String>at("$.dueAt")).isEqualTo(clock.instant().plus(Duration.ofHours(24)).toString());
    }

    @Test
    void twoWhoChangeTheSameListDoNotOverwriteEachOther() {
        var seen = version();
        assertThat(put(seen, GOLDEN).code()).isEqualTo(200);
        assertThat(put(seen, GOLDEN).code()).isEqualTo(412);
        assertThat(put(null, GOLDEN).code()).isEqualTo(428);
        assertThat(desk.get(admin(), "/sla-policies").<String>at("$.changedBy.id")).isEqualTo("usr_admin");
    }

    @Test
    void aPreviewCountsTheOpenCasesOfEachPolicyAndStoresNothing() {
        var merchant = stranger();
        for (int i = 0; i < 5; i++) {
            desk.outside().assessed(merchant.merchant(),
                    Outside.review("p" + i, Desk.hotel(clock.instant()), clock.instant(),
                            "Bad").rating(1 + i % 2));
        }
        var body = JsonMapper.shared().readValue(GOLDEN, Map.class);
        var preview = desk.post(merchant, "/sla-policies/preview", body);
        assertThat(preview.<Integer>at("$.openCases")).isEqualTo(5);
        assertThat(preview.<List<Integer>>at("$.policies[*].cases")).containsExactly(3, 2);
        assertThat(preview.<List<Integer>>at("$.policies[*].overdue")).containsExactly(0, 0);
        assertThat(desk.get(merchant, "/sla-policies").etag()).isEqualTo("\"0\"");
    }

    @Test
    void aPreviewSaysWhatWouldBeLateAndWhatNearlySo() {
        var caller = person(new MerchantId("mer_preview"), "usr_p", Set.of(), Role.ADMIN);
        for (var minutes : List.of(60, 185, 230, 300, 540)) {
            desk.outside().assessed(caller.merchant(), Outside.review("l" + minutes, Desk.hotel(clock.instant()),
                    clock.instant().minus(Duration.ofMinutes(minutes)), "Bad"));
        }
        Map<String, Object> strict = Map.of("name", "Strict", "firstReply", "PT4H", "warnAt", List.of(50, 75),
                "mainWarning", 75);
        var preview = desk.post(caller, "/sla-policies/preview", Map.of("policies", List.of(strict)));
        assertThat(preview.<Integer>at("$.policies[0].cases")).isEqualTo(5);
        assertThat(preview.<Integer>at("$.policies[0].atRisk")).isEqualTo(2);
        assertThat(preview.<Integer>at("$.policies[0].overdue")).isEqualTo(2);
        var late = new HashMap<String, Object>(strict);
        late.put("enforceFrom", clock.instant().minus(Duration.ofHours(6)).toString());
        var later = desk.post(caller, "/sla-policies/preview", Map.of("policies", List.of(late)));
        assertThat(later.<Integer>at("$.policies[0].overdue")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource(delimiter = '|', value = {"{\"policies\":[]}|policies", "{}|policies",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"soon\"}]}|policies[0].firstReply",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT1S\"}]}|policies[0].firstReply",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"match\":{\"maxRating\":1}}]}|policies[0].match",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"match\":{\"maxRating\":9}}]}|policies[0].match.maxRating",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"warnAt\":[90,50]}]}|policies[0].warnAt",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"mainWarning\":60}]}|policies[0].mainWarning",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"calendarId\":\"cal_1\"}]}|policies[0].calendarId",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"followUp\":\"later\"}]}|policies[0].followUp",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"stages\":{\"write\":\"PT5H\"}}]}|policies[0].stages",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"stages\":{\"write\":\"1h\"}}]}|policies[0].stages.write",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"match\":{\"minMood\":6}}]}|policies[0].match.minMood",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\"},{\"name\":\"B\",\"firstReply\":\"PT4H\"}]}|policies[1].match",
            "{\"policies\":[{\"name\":\"A\",\"firstReply\":\"PT4H\",\"version\":7}]}|policies[0].version"})
    void everyFaultNamesItsField(String body, String field) {
        var answer = put(version(), body);
        assertThat(answer.code()).isEqualTo(400);
        List<String> fields = answer.at("$.errors[*].field");
        assertThat(fields).contains(field);
        assertThat(answer.<String>at("$.type")).endsWith("/invalid-request");
    }

    private String version() {
        return desk.get(admin(), "/sla-policies").etag();
    }

    private Answer put(String ifMatch, String body) {
        return desk.call(admin(), HttpMethod.PUT, "/sla-policies", ifMatch,
                JsonMapper.shared().readValue(body, Map.class));
    }
}
