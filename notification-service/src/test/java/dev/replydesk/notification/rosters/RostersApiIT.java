package dev.replydesk.notification.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.notification.Cast;
import dev.replydesk.notification.Events;
import dev.replydesk.notification.delivery.DeskIT;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.gatewayapi.model.TeamChangedDto;
import dev.replydesk.notification.responseapi.model.RecipientsDto;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Rosters over HTTP, and the alerts that follow them. */
class RostersApiIT extends DeskIT {

    private static final String ALL_DAY = """
            {"name":"All day","days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"%s","to":"%s","persons":["usr_anna"]}""";

    @BeforeEach
    void meetThePeople() {
        hear(Cast.hotel());
    }

    @Test
    void aRosterIsWrittenOnTheVersionThatWasSeen() {
        team("team_write", "usr_lin");
        as("MANAGER").get().uri("/api/v1/rosters/team_write").exchange().expectStatus().isOk().expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"0\"").expectBody().jsonPath("$.shifts").isEmpty();
        put("MANAGER", "team_write", 0, shift("22:00", "06:00")).expectStatus().isOk().expectBody()
                .jsonPath("$.shifts[0].from").isEqualTo("22:00").jsonPath("$.shifts[0].to").isEqualTo("06:00")
                .jsonPath("$.version").isEqualTo(1).jsonPath("$.changedBy").exists();
        put("MANAGER", "team_write", 0, shift("22:00", "06:00")).expectStatus().isEqualTo(412);
        put("MANAGER", "team_write", 1, shift("00:00", "24:00")).expectStatus().isOk().expectBody()
                .jsonPath("$.shifts[0].to").isEqualTo("24:00").jsonPath("$.onCall[0]").isEqualTo("usr_anna");
        as("AGENT").get().uri("/api/v1/rosters").exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[?(@.teamId == 'team_write')].version").isEqualTo(2);
        put("AGENT", "team_write", 2, shift("00:00", "24:00")).expectStatus().isForbidden();
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        team("team_wrong", "usr_lin");
        put("ADMIN", "team_wrong", 0, shift("00:00", "24:00").replace("usr_anna", "usr_nobody")).expectStatus()
                .isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo("shifts[0].persons")
                .jsonPath("$.errors[0].message").isEqualTo("must be ids of active persons, such as usr_…");
        put("ADMIN", "team_wrong", 0, shift("9 am", "24:00")).expectStatus().isBadRequest();
        put("ADMIN", "team_wrong", 0, "{\"zone\":\"Mars\",\"shifts\":[]}").expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].field").isEqualTo("zone");
        put("ADMIN", "team_unknown", 0, shift("00:00", "24:00")).expectStatus().isNotFound();
    }

    @Test
    void anotherMerchantsRosterIsAsUnknownAsNone() {
        team("team_ours", "usr_lin");
        put("ADMIN", "team_ours", 0, shift("00:00", "24:00")).expectStatus().isOk();
        var stranger = api.as(TestPrincipals.person(Cast.CAFE, "usr_cafe", Set.of(), Role.ADMIN));
        stranger.get().uri("/api/v1/rosters/team_ours").exchange().expectStatus().isNotFound();
        stranger.get().uri("/api/v1/rosters").exchange().expectStatus().isOk().expectBody().jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void whoeverIsOnCallIsToldAndInAGapTheLead() {
        team("team_call", "usr_lin");
        put("ADMIN", "team_call", 0, shift("00:00", "24:00")).expectStatus().isOk();
        escalate("case_called");
        var soon = LocalTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusHours(2).truncatedTo(ChronoUnit.MINUTES);
        put("ADMIN", "team_call", 1, shift(soon.toString(), soon.plusHours(1).toString())).expectStatus().isOk();
        escalate("case_gap");

        assertThat(about("case_called")).extracting(Delivery::recipient).containsExactly("usr_anna");
        assertThat(about("case_gap")).singleElement().returns("usr_lin", Delivery::recipient)
                .returns(List.of(new Reason(Reason.Kind.OFF_CALL, "Team team_call")), Delivery::because);
    }

    private void escalate(String caseId) {
        var onCall = new RecipientsDto(List.of(), List.of("team_call"), List.of())
                .groups(List.of(RecipientsDto.GroupsEnum.ROSTER));
        hear(List.of(Events.alert(Cast.HOTEL, Cast.alert(caseId, 50, clock.instant()).recipients(onCall))));
    }

    private void team(String id, String lead) {
        hear(List.of(Events.team(Cast.HOTEL, 1,
                new TeamChangedDto(id, Cast.HOTEL.value(), "Team " + id, false).leadId(lead))));
    }

    private static String shift(String from, String to) {
        return "{\"zone\":\"UTC\",\"shifts\":[" + ALL_DAY.formatted(from, to) + "]}";
    }

    private WebTestClient.ResponseSpec put(String role, String team, long version, String body) {
        return as(role).put().uri("/api/v1/rosters/" + team).header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
    }

    private WebTestClient as(String role) {
        return api.as(TestPrincipals.person(Cast.HOTEL, "usr_boss", Set.of(), Role.valueOf(role)));
    }
}
