package dev.replydesk.standalone.demo;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.replydesk.standalone.simulator.Simulator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loader asks of a desk, and what it says when the desk does not play along. */
class DemoIT {

    @TempDir
    private Path folder;
    private final List<String> said = new ArrayList<>();
    private final WireMockServer desk = new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());
    private Simulator simulator;
    private Demo demo;

    @BeforeEach
    void open() {
        demo = Demo.in(folder.resolve("demo.json"), Clock.systemUTC(), said::add);
        simulator = Simulator.start(0, demo.simulatorToken(), folder.resolve("simulator"),
                Clock.systemUTC());
        desk.start();
        desk.stubFor(get("/api/v1/teams").willReturn(okJson(
                """
                        {"items":[{"id":"team_1","name":"Guests","version":1},
                        {"id":"team_2","name":"Goods","version":3,"leadId":"usr_9"}]}""")));
        desk.stubFor(patch("/api/v1/teams/team_1").willReturn(okJson("{}")));
        desk.stubFor(get("/api/v1/colleagues").willReturn(okJson("""
                {"items":[{"id":"usr_1","name":"Lena Sample"},{"id":"usr_2","name":"Tom Sample"},
                {"id":"usr_3","name":"示例小美"}]}""")));
        desk.stubFor(get("/api/v1/rosters").willReturn(okJson("{\"items\":[{\"teamId\":\"team_2\"}]}")));
        desk.stubFor(put("/api/v1/rosters/team_1").inScenario("news").willReturn(aResponse().withStatus(404))
                .willSetStateTo("arrived"));
        desk.stubFor(put("/api/v1/rosters/team_1").inScenario("news").whenScenarioStateIs("arrived")
                .willReturn(okJson("{}")));
        desk.stubFor(get("/api/v1/calendars").willReturn(okJson("{\"items\":[]}")));
        desk.stubFor(post("/api/v1/calendars").willReturn(aResponse().withStatus(201).withBody("{\"id\":\"cal_1\"}")));
        desk.stubFor(post("/api/v1/shops").willReturn(aResponse().withStatus(201).withBody("{\"id\":\"shp_1\"}")));
        desk.stubFor(get("/api/v1/shops?limit=200").willReturn(okJson("""
                {"items":[{"id":"shp_9","marketplace":"manual","shop":"demo"},
                {"id":"shp_7","marketplace":"wildberries","shop":"demo"}]}""")));
        desk.stubFor(post(urlPathMatching("/api/v1/shops/shp_[17]/sources")).willReturn(aResponse().withStatus(201)));
        desk.stubFor(get("/api/v1/sla-policies").willReturn(okJson("{\"version\":0}").withHeader("ETag", "\"0\"")));
        desk.stubFor(put("/api/v1/sla-policies").willReturn(okJson("{}")));
        desk.stubFor(post("/api/v1/reviews/batch").willReturn(okJson("{\"line\":1,\"status\":\"created\"}")));
        desk.stubFor(get("/api/v1/users").willReturn(okJson("{\"items\":[]}")));
        desk.stubFor(post("/api/v1/users").willReturn(aResponse().withStatus(201)
                .withBody("{\"invitation\":{\"url\":\"http://localhost/invitation#abc\"}}")));
        desk.stubFor(post("/api/v1/invitations/accept").willReturn(aResponse().withStatus(201)));
    }

    @AfterEach
    void close() {
        simulator.close();
        desk.stop();
    }

    @Test
    void fillsShopsPeopleDeadlinesAndTheMarketplaceAndSaysSo() throws Exception {
        fill();
        desk.verify(4, postRequestedFor(urlEqualTo("/api/v1/shops")));
        desk.verify(1, postRequestedFor(urlEqualTo("/api/v1/shops/shp_1/sources")).withRequestBody(
                matchingJsonPath("$.credentials.token", equalTo(demo.simulatorToken()))));
        desk.verify(3, postRequestedFor(urlEqualTo("/api/v1/invitations/accept")));
        desk.verify(1, putRequestedFor(urlEqualTo("/api/v1/sla-policies")).withRequestBody(
                matchingJsonPath("$.policies[0].calendarId", equalTo("cal_1"))));
        assertThat(marketplace().get("/simulator/state").json().path("feedbacks").asInt())
                .isEqualTo(Samples.marketplace().size());
        assertThat(said).first().isEqualTo("Filling the demo shop …");
        assertThat(said.getLast()).startsWith("The demo shop is filled: ").contains("agent@example.org", "demo.json");
    }

    /** The first answer of the roster is that its team is not known yet. */
    @Test
    void aTeamWithoutALeadOrARosterGetsThem() throws Exception {
        fill();
        desk.verify(1, patchRequestedFor(urlEqualTo("/api/v1/teams/team_1")).withHeader("If-Match", equalTo("\"1\""))
                .withRequestBody(matchingJsonPath("$.leadId", equalTo("usr_2"))));
        desk.verify(0, patchRequestedFor(urlEqualTo("/api/v1/teams/team_2")));
        desk.verify(2, putRequestedFor(urlEqualTo("/api/v1/rosters/team_1")).withRequestBody(
                matchingJsonPath("$.shifts[0].persons[0]", equalTo("usr_1"))));
        desk.verify(0, putRequestedFor(urlEqualTo("/api/v1/rosters/team_2")));
    }

    @Test
    void whatIsFilledIsNotFilledAgain() throws Exception {
        fill();
        desk.resetRequests();
        Demo.in(folder.resolve("demo.json"), Clock.systemUTC(), said::add).fill(api(), marketplace());
        desk.verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void whatAnEarlierStartMadeIsLeftAlone() throws Exception {
        desk.stubFor(post("/api/v1/shops").willReturn(aResponse().withStatus(409)));
        desk.stubFor(get("/api/v1/sla-policies").willReturn(okJson("{\"version\":4}")));
        desk.stubFor(get("/api/v1/users").willReturn(okJson("""
                {"items":[{"id":"usr_1","mail":"agent@example.org","state":"ACTIVE"},
                {"id":"usr_2","mail":"approver@example.org","state":"INVITED"}]}""")));
        desk.stubFor(post("/api/v1/users/usr_2/invitation").willReturn(aResponse().withStatus(201)
                .withBody("{\"url\":\"http://localhost/invitation#again\"}")));
        fill();
        desk.verify(0, putRequestedFor(urlEqualTo("/api/v1/sla-policies")));
        desk.verify(1, postRequestedFor(urlEqualTo("/api/v1/shops/shp_7/sources")));
        desk.verify(2, postRequestedFor(urlEqualTo("/api/v1/invitations/accept")));
        desk.verify(1, postRequestedFor(urlEqualTo("/api/v1/users")));
    }

    @Test
    void aRefusedSampleIsNamed() {
        desk.stubFor(post("/api/v1/reviews/batch").willReturn(
                okJson("{\"line\":7,\"status\":\"rejected\",\"error\":{\"detail\":\"The text is empty.\"}}")));
        assertThatThrownBy(this::fill).isInstanceOf(DemoFailure.class)
                .hasMessage("line 7 of the sample reviews was refused: The text is empty.");
    }

    @Test
    void aDeskThatRefusesIsNamedWithItsReason() {
        desk.stubFor(post("/api/v1/shops").willReturn(
                aResponse().withStatus(503).withBody("{\"detail\":\"Review-service is not reachable.\"}")));
        assertThatThrownBy(this::fill).isInstanceOf(DemoFailure.class)
                .hasMessage("/api/v1/shops was answered with 503 Review-service is not reachable.");
    }

    private void fill() throws InterruptedException {
        demo.fill(api(), marketplace());
    }

    private DeskApi api() {
        return DeskApi.withKey(desk.baseUrl(), "rdk_1");
    }

    private DeskApi marketplace() {
        return DeskApi.withToken(simulator.url(), demo.simulatorToken());
    }
}
