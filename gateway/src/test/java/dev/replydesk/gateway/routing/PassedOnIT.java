package dev.replydesk.gateway.routing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.trace.RequestId;
import dev.replydesk.gateway.test.Desk;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a service gets to know of a request: its name, who asks, and nothing that a caller could have made up. */
@ServiceIT
class PassedOnIT extends RoutingDesk {
    @Autowired
    MutableClock clock;

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

    private static String tokenOf(Desk.Visitor visitor) {
        visitor.get("/api/v1/cases").exchange().expectStatus().isOk();
        return last(RESPONSES, "/api/v1/cases").getHeader("Authorization");
    }

    private static JWTClaimsSet claims(LoggedRequest request) throws ParseException {
        return SignedJWT.parse(request.getHeader("Authorization").substring("Bearer ".length())).getJWTClaimsSet();
    }
}
