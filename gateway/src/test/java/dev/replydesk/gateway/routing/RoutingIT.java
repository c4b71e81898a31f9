package dev.replydesk.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
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
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MongoServer;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.trace.RequestId;
import dev.replydesk.gateway.test.Desk;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Flux;

@ServiceIT
class RoutingIT {
    @RegisterExtension
    static final WireMockExtension REVIEWS = WireMockExtension.newInstance().options(Upstream.quiet()).build();
    @RegisterExtension
    static final WireMockExtension RESPONSES = WireMockExtension.newInstance().options(Upstream.quiet()).build();
    private static Path file;

    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;
    @Autowired
    MeterRegistry meters;

    private Desk desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        file = Desk.accessFile(registry);
        registry.add("replydesk.peers.review-service", REVIEWS::baseUrl);
        registry.add("replydesk.peers.response-service", RESPONSES::baseUrl);
        registry.add("replydesk.peers.notification-service", () -> "http://127.0.0.1:" + MongoServer.freePort());
    }

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(api, file);
        REVIEWS.stubFor(
                any(anyUrl()).willReturn(okJson("{\"from\":\"reviews\"}").withHeader(HttpHeaders.ETAG, "\"7\"")));
        RESPONSES.stubFor(any(anyUrl()).willReturn(okJson("{\"from\":\"responses\"}")));
    }

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
    void namesARequestAlikeForTheServiceAndForItsCaller() {
        REVIEWS.stubFor(any(anyUrl()).willReturn(okJson("{}").withHeader(RequestId.HEADER, "what-the-service-says")));
        var name = requestId("/api/v1/reviews/rev_1", "caller-chose-this");
        assertThat(name).isEqualTo("caller-chose-this");
        assertThat(last(REVIEWS, "/api/v1/reviews/rev_1").getHeader(RequestId.HEADER)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged%0d%0aSet-Cookie: a=b", "two words", "long"})
    void replacesARequestIdThatCouldDoHarmBeforeAnybodySeesIt(String given) {
        var name = requestId("/api/v1/reviews/rev_1", given.equals("long") ? "a".repeat(10_240) : given);
        assertThat(name).startsWith("req_").hasSize(40);
        assertThat(last(REVIEWS, "/api/v1/reviews/rev_1").getHeader(RequestId.HEADER)).isEqualTo(name);
    }

    @Test
    void aRefusalAtTheDoorCarriesTheRequestIdToo() {
        assertThat(requestId("/api/v1/nothing-here", "caller-chose-this")).isEqualTo("caller-chose-this");
        assertThat(requestId("/api/v1/notifications", "caller-chose-this")).isEqualTo("caller-chose-this");
    }

    private String requestId(String path, String given) {
        var headers = desk.key().get().uri(path).header(RequestId.HEADER, given).exchange().expectBody()
                .returnResult().getResponseHeaders();
        assertThat(headers.get(RequestId.HEADER)).hasSize(1);
        return headers.getFirst(RequestId.HEADER);
    }

    @Test
    void timesRequestsByTheirRouteAndNeverById() {
        desk.key().get().uri("/api/v1/reviews/rev_1").exchange().expectStatus().isOk();
        var routes = meters.find("http.server.requests").timers().stream().map(t -> t.getId().getTag("uri")).toList();
        assertThat(routes).contains("/api/v1/reviews/{id}").noneMatch(route -> route.contains("rev_1"));
    }

    @Test
    void saysWhoAPersonIsInATokenForOneServiceOnly() throws ParseException {
        var agent = desk.hire("token@example.org", "AGENT");
        agent.get("/api/v1/cases").exchange().expectStatus().isOk();
        var claims = claims(last(RESPONSES, "/api/v1/cases"));
        assertThat(claims.getIssuer()).isEqualTo("gateway");
        assertThat(claims.getAudience()).containsExactly("response-service");
        assertThat(claims.getSubject()).isEqualTo(agent.id());
        assertThat(claims.getStringClaim("merchant")).isEqualTo(desk.access("merchant"));
        assertThat(claims.getStringListClaim("roles")).containsExactly("AGENT");
        assertThat(claims.getLongClaim("pv")).isEqualTo(2);
        assertThat(Duration.between(claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant()))
                .hasSeconds(
                        60);
    }

    @Test
    void saysWhatAKeyMayDo() throws ParseException {
        desk.key().get().uri("/api/v1/reviews").exchange().expectStatus().isOk();
        var claims = claims(last(REVIEWS, "/api/v1/reviews"));
        assertThat(claims.getSubject()).startsWith("key:key_");
        assertThat(claims.getStringListClaim("scopes")).contains("reviews:read", "cases:write");
        assertThat(claims.getAudience()).containsExactly("review-service");
    }

    @Test
    void usesATokenForHalfItsLifeAndThenMakesAnother() {
        var agent = desk.hire("renew@example.org", "AGENT");
        var first = tokenOf(agent);
        var _ = clock.advance(Duration.ofSeconds(29));
        assertThat(tokenOf(agent)).isEqualTo(first);
        var _ = clock.advance(Duration.ofSeconds(2));
        assertThat(tokenOf(agent)).isNotEqualTo(first);
    }

    @Test
    void aChangedRightIsInTheTokenWithinFiveSeconds() {
        var agent = desk.hire("promoted@example.org", "AGENT");
        var first = tokenOf(agent);
        desk.owner().patch("/api/v1/users/" + agent.id(), 2, Map.of("roles", List.of("MANAGER"))).exchange()
                .expectStatus()
                .isOk();
        Await.until("the token says so", Duration.ofSeconds(5), () -> !tokenOf(agent).equals(first));
    }

    @Test
    void passesOnNothingThatOnlyTheGatewayMaySay() {
        desk.owner().get("/api/v1/cases/case_1").header("X-Tenant-Id", "mer_other").header("X-User-Id", "usr_other")
                .header(
                        "X-Internal-Token", "x")
                .header("X-Forwarded-For", "192.0.2.1").header("Forwarded", "for=192.0.2.1").header(
                        "X-Merchant", "mer_other")
                .header("X-HTTP-Method-Override", "DELETE").header("Accept-Language", "zh")
                .exchange().expectStatus().isOk();
        var arrived = last(RESPONSES, "/api/v1/cases/case_1");
        assertThat(arrived.getHeaders().keys()).map(name -> name.toLowerCase(Locale.ROOT)).contains(
                "authorization", "accept-language").doesNotContain("cookie", "x-csrf-token", "x-tenant-id", "x-user-id",
                        "x-internal-token", "x-forwarded-for", "x-forwarded-host", "forwarded", "x-merchant",
                        "x-http-method-override");
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

    private static String tokenOf(Desk.Visitor visitor) {
        visitor.get("/api/v1/cases").exchange().expectStatus().isOk();
        return last(RESPONSES, "/api/v1/cases").getHeader("Authorization");
    }

    private static LoggedRequest last(WireMockExtension service, String path) {
        return service.getAllServeEvents().stream().filter(e -> e.getRequest().getUrl().startsWith(path)).findFirst()
                .orElseThrow().getRequest();
    }

    private static JWTClaimsSet claims(LoggedRequest request) throws ParseException {
        return SignedJWT.parse(request.getHeader("Authorization").substring("Bearer ".length())).getJWTClaimsSet();
    }
}
