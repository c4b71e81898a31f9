package dev.replydesk.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.replydesk.gateway.test.Desk.expect;
import static dev.replydesk.gateway.test.Desk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.replydesk.chassis.test.ServiceIT;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/** Which requests reach which service, and what is answered where none does. */
@ServiceIT
class RoutingIT extends RoutingDesk {
    @Autowired
    MeterRegistry meters;

    @Test
    void bringsEachRequestToTheServiceThatOwnsIt() {
        assertThat(json(desk.key().get().uri("/api/v1/reviews/rev_1"), 200).get("from").asString())
                .isEqualTo("reviews");
        assertThat(json(desk.key().get().uri("/api/v1/cases?limit=2"), 200).get("from").asString())
                .isEqualTo("responses");
        RESPONSES.verify(getRequestedFor(urlEqualTo("/api/v1/cases?limit=2")));
        desk.key().get().uri("/api/v1/reviews/rev_1").exchange().expectHeader().valueEquals(HttpHeaders.ETAG, "\"7\"");
    }

    @Test
    void timesRequestsByTheirRouteAndNeverById() {
        desk.key().get().uri("/api/v1/reviews/rev_1").exchange().expectStatus().isOk();
        var routes = meters.find("http.server.requests").timers().stream().map(t -> t.getId().getTag("uri")).toList();
        assertThat(routes).contains("/api/v1/reviews/{id}").noneMatch(route -> route.contains("rev_1"));
    }

    @Test
    void judgesRightsBeforeTheServiceIsAsked() {
        var agent = desk.hire("may.not@example.org", "AGENT");
        expect(agent.post("/api/v1/exemptions/exm_9/sign").bodyValue(Map.of()), 403);
        RESPONSES.verify(0, postRequestedFor(urlPathEqualTo(
                "/api/v1/exemptions/exm_9/sign")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases/..;/users", "/api/v1/%63ases", "/api//v1/cases", "//api/v1/cases",
            "/api/v1/cases/%2e%2e/users", "/API/v1/cases", "/api/v1/cases;a=b", "/api/v1/cases/", "/internal/v1/events",
            "/internal/v1/case-standings", "/INTERNAL/v1/events", "/actuator/health", "/actuator/gateway/routes",
            "/hooks/v1/x", "/api/v1/cases/a%00b", "/api/v1/./cases", "/api/v1/cases\\x", "/%2e%2e/etc/passwd"})
    void reachesNothingByAnyOtherSpelling(String path) {
        var answer = RawHttp.send(api.address(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + desk
                        .access("apiKey") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (404|400)");
    }

    @Test
    void namesTheMethodsOfAKnownPath() {
        desk.key().put().uri("/api/v1/reviews").exchange().expectStatus().isEqualTo(405).expectHeader().valueEquals(
                HttpHeaders.ALLOW, "GET, POST");
    }

    @Test
    void answersUnderItsOwnNamesOnly() {
        desk.key().get().uri("/api/v1/users").header(HttpHeaders.HOST, "rebound.example").exchange().expectStatus()
                .isEqualTo(421);
    }

    @Test
    void namesThePartThatIsDownAndWhenToTryAgain() {
        var answer = desk.owner().get("/api/v1/notifications").exchange().expectStatus().isEqualTo(503);
        answer.expectHeader().exists(HttpHeaders.RETRY_AFTER).expectBody().jsonPath("$.detail")
                .value(detail -> assertThat(
                        String.valueOf(detail)).startsWith("notification-service is not running"));
    }

    @Test
    void aCutOffAnswerIsA502() {
        REVIEWS.stubFor(
                get(urlEqualTo("/api/v1/reviews/rev_cut")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        var answer = json(desk.key().get().uri("/api/v1/reviews/rev_cut"), 502);
        assertThat(answer.get("type").asString()).endsWith("/answer-cut-off");
    }

    @Test
    void aLateAnswerIsA504() {
        REVIEWS.stubFor(get(urlEqualTo("/api/v1/reviews/rev_late")).willReturn(okJson("{}").withFixedDelay(12_000)));
        var answer = json(desk.key().get().uri("/api/v1/reviews/rev_late"), 504);
        assertThat(answer.get("type").asString()).endsWith("/answer-late");
    }

    @Test
    void refusesALengthThatIsTooLargeAtOnce() {
        expect(desk.key().post().uri("/api/v1/reviews").contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new byte[2 * 1024
                        * 1024 + 1]),
                413);
    }

    @Test
    void readsAChunkedBodyThatIsTooLargeToItsEndAndThenRefusesIt() {
        var answer = json(
                desk.key().post().uri("/api/v1/reviews").contentType(MediaType.APPLICATION_JSON).body(chunks(40),
                        DataBuffer.class),
                413);
        assertThat(answer.get("type").asString()).endsWith("/too-large");
    }

    @Test
    void takesABatchThatIsLargerThanOtherBodies() {
        REVIEWS.stubFor(post(urlEqualTo("/api/v1/reviews/batch")).willReturn(okJson("{}")));
        desk.key().post().uri("/api/v1/reviews/batch").contentType(MediaType.APPLICATION_NDJSON).body(chunks(40),
                DataBuffer.class).exchange().expectStatus().isOk();
        assertThat(last(REVIEWS, "/api/v1/reviews/batch").getBody()).hasSize(40 * 64 * 1024);
    }

    private static Flux<DataBuffer> chunks(int count) {
        return Flux.range(0, count)
                .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(" ".repeat(64 * 1024).getBytes(
                        StandardCharsets.UTF_8)));
    }
}
