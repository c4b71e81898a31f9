package dev.replydesk.response.reports;

import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static dev.replydesk.chassis.test.TestPrincipals.agent;
import static dev.replydesk.chassis.test.TestPrincipals.key;
import static dev.replydesk.chassis.test.TestPrincipals.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.response.Desk;
import dev.replydesk.response.Outside;
import dev.replydesk.response.reviewapi.model.MarketplaceReplyDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ReportsIT {
    private static final Instant MONDAY = Instant.parse("2031-03-03T10:00:00Z");
    private static final String WEEK = "/reports/compliance?from=2031-03-01&to=2031-03-07";

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    Desk desk;

    @BeforeEach
    void aDeskOnMonday() {
        desk = new Desk(api);
        clock.set(MONDAY);
    }

    @Test
    void everyCaseIsCountedOnceByTheDayItsTimeBegan() {
        answered("in-time", MONDAY.plus(Duration.ofHours(3)));
        answered("late", MONDAY.plus(Duration.ofHours(30)));
        var _ = desk.opened("waiting", MONDAY);
        clock.set(MONDAY.plus(Duration.ofHours(40)));
        var _ = desk.opened("fresh", clock.instant());
        var report = desk.get(admin(), WEEK);
        assertThat(report.<List<String>>at("$.rows[*].name")).containsExactly("2031-03-03", "2031-03-05");
        assertThat(report.<Map<String, Integer>>at("$.rows[0].numbers['met','missed','overdue','running']"))
                .isEqualTo(Map.of("met", 1, "missed", 1, "overdue", 1, "running", 0));
        assertThat(report.<Double>at("$.rows[0].numbers.compliance")).isEqualTo(0.3333);
        assertThat(report.<Integer>at("$.rows[1].numbers.running")).isEqualTo(1);
        assertThat(report.<Double>at("$.total.unansweredShare")).isEqualTo(0.5);
        assertThat(report.<Integer>at("$.total.replyTimeP50")).isBetween(10_692, 10_908);
        assertThat(desk.get(stranger(), WEEK).<List<Object>>at("$.rows")).isEmpty();
    }

    @Test
    void theDaysAreThoseOfTheZoneAskedFor() {
        clock.set(Instant.parse("2031-04-03T20:00:00Z"));
        var _ = desk.opened("evening", clock.instant());
        var range = "/reports/compliance?from=2031-04-01&to=2031-04-07";
        assertThat(desk.get(admin(), range).<List<String>>at("$.rows[*].name")).containsExactly("2031-04-03");
        assertThat(desk.get(admin(), range + "&zone=Asia/Shanghai").<List<String>>at("$.rows[*].name"))
                .containsExactly("2031-04-04");
    }

    @Test
    void aShopIsReportedToThoseWhoSeeItAlone() {
        clock.set(Instant.parse("2031-05-03T20:00:00Z"));
        var _ = desk.opened("hidden", clock.instant(), "team_9");
        var range = "/reports/compliance?by=shop&from=2031-05-01&to=2031-05-07";
        assertThat(desk.get(admin(), range).<List<String>>at("$.rows[*].shopId")).containsExactly("shp_team_9");
        assertThat(desk.get(agent(), range).<List<Object>>at("$.rows")).isEmpty();
        assertThat(desk.get(agent(), range + "&shop=shp_team_9").<Integer>at("$.total.cases")).isZero();
        assertThat(desk.get(key(Scope.REPORTS_READ), range).<Integer>at("$.total.cases")).isEqualTo(1);
        assertThat(desk.get(key(Scope.CASES_READ), range).code()).isEqualTo(403);
    }

    @Test
    void aTableForSpreadsheetsHoldsNoFormula() {
        clock.set(Instant.parse("2031-06-03T20:00:00Z"));
        var shop = Outside.shop("shp_formula", clock.instant().minus(Duration.ofDays(1))).name("=1+1,\"x\"");
        desk.outside().assessed(MERCHANT, Outside.review("f1", shop, clock.instant(), "Bad").rating(1));
        var csv = api.as(admin()).get().uri("/api/v1/reports/compliance?by=shop&from=2031-06-01&to=2031-06-07")
                .header("Accept", "text/csv").exchange().expectStatus().isOk().expectBody(String.class).returnResult()
                .getResponseBody();
        assertThat(csv).startsWith("shop,cases,met,").contains("\r\n\"'=1+1,\"\"x\"\"\",1,0,0,0,1,")
                .endsWith("\"total\",1,0,0,0,1,0,0,0,0,,1.0,,,\r\n");
    }

    @ParameterizedTest
    @CsvSource({"from=2031-03-02&to=2031-03-01,to", "from=2030-03-01&to=2031-03-02,from", "zone=Mars,zone",
            "from=yesterday,from", "by=week,by"})
    void whatCannotBeReportedIsNamed(String query, String field) {
        var answer = desk.get(admin(), "/reports/compliance?" + query);
        assertThat(answer.code()).isEqualTo(400);
        assertThat(answer.<List<String>>at("$.errors[*].field")).containsExactly(field);
    }

    private void answered(String id, Instant at) {
        var caseId = desk.opened(id, MONDAY);
        var answer = Outside.review(id, Desk.hotel(MONDAY), MONDAY, Desk.COMPLAINT).seq(2L)
                .reply(new MarketplaceReplyDto("We are sorry.", at));
        clock.set(at);
        desk.outside().assessed(MERCHANT, answer);
        assertThat(desk.get(admin(), "/cases/" + caseId).<String>at("$.state")).isEqualTo("ANSWERED");
        clock.set(MONDAY);
    }
}
