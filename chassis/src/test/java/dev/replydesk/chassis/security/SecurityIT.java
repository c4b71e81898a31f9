package dev.replydesk.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.replydesk.chassis.sample.SampleIT;
import dev.replydesk.chassis.tenant.Principal;
import dev.replydesk.chassis.tenant.Role;
import dev.replydesk.chassis.tenant.Scope;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.chassis.test.TestTokens;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@SampleIT
class SecurityIT {
    private static final TestTokens TOKENS = TestTokens.shared();
    @Autowired
    TestApi api;
    @Autowired
    MutableClock clock;

    @Test
    void everyKindOfCallerHasItsOwnDoor() {
        list(api.token(TestPrincipals.agent())).expectStatus().isOk();
        list(api.token(TestPrincipals.key(Scope.CASES_READ))).expectStatus().isOk();
        list(api.token(TestPrincipals.service("review-service"))).expectStatus().isForbidden();
        events(api.token(TestPrincipals.service("review-service"))).expectStatus().isOk();
        events(api.token(TestPrincipals.admin())).expectStatus().isForbidden();
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        api.anonymous().get().uri("/api/v1/notes").exchange().expectStatus().isUnauthorized().expectHeader()
                .contentType(
                        MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader().valueEquals("WWW-Authenticate", "Bearer");
        api.anonymous().get().uri("/anything").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void theMissingRightIsNamed() {
        api.as(TestPrincipals.agent()).post().uri("/api/v1/notes").contentType(MediaType.APPLICATION_JSON).bodyValue(
                "{\"text\":\"a\"}").exchange().expectStatus().isForbidden().expectBody().jsonPath("$.detail").isEqualTo(
                        "This needs the role MANAGER or ADMIN, or an API key with the scope cases:write");
    }

    @Test
    void onlyTheGatewaySpeaksForPeople() {
        refused(TOKENS.mintAs("review-service", TestPrincipals.admin(), "test-service", clock));
        refused(TOKENS.mintAs("review-service", TestPrincipals.service("response-service"), "test-service", clock));
        refused(TOKENS.mintAs("gateway", TestPrincipals.service("response-service"), "test-service", clock));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() {
        refused(TOKENS.mint(TestPrincipals.admin(), "review-service", clock));
    }

    @Test
    void aTokenEndsWithItsMinute() {
        var token = api.token(TestPrincipals.admin());
        list(token).expectStatus().isOk();
        clock.advance(Duration.ofSeconds(70));
        refused(token);
    }

    @Test
    void aKeyThatNobodyTrustsSignsNothing() {
        var foreign = TestTokens.newPair();
        refused(new TokenMinter("gateway", (ECPublicKey) foreign.getPublic(), (ECPrivateKey) foreign.getPrivate(),
                Duration.ofSeconds(60), clock).mint(TestPrincipals.admin(), "test-service", 1));
        refused(new TokenMinter("gateway", (ECPublicKey) TOKENS.pair("gateway").getPublic(), (ECPrivateKey) foreign
                .getPrivate(), Duration.ofSeconds(60), clock).mint(TestPrincipals.admin(), "test-service", 1));
        refused(new TokenMinter("nobody", (ECPublicKey) foreign.getPublic(), (ECPrivateKey) foreign.getPrivate(),
                Duration.ofSeconds(60), clock).mint(TestPrincipals.admin(), "test-service", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"alg\":\"none\"}",
            "{\"alg\":\"none\",\"typ\":\"JWT\"}",
            "{\"alg\":\"ES256\"}", "{\"alg\":\"ES256\",\"kid\":\"../../etc/passwd\"}",
            "{\"alg\":\"ES256\",\"jku\":\"http://localhost/keys\"}", "{\"alg\":\"RS256\"}", "{\"alg\":\"HS256\"}",
            "{\"alg\":\"ES384\"}", "{}"})
    void anotherHeaderIsRefused(String header) {
        var parts = api.token(TestPrincipals.admin()).split("\\.");
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
        refused(forged + "." + parts[1] + "." + parts[2]);
        refused(forged + "." + parts[1] + ".");
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws JOSEException {
        var secret = TOKENS.pair("gateway").getPublic().getEncoded();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), new JWTClaimsSet.Builder().issuer("gateway")
                .audience("test-service").subject("usr_1").claim("merchant", "mer_one").expirationTime(Date.from(clock
                        .instant().plusSeconds(60)))
                .build());
        token.sign(new MACSigner(secret));
        refused(token.serialize());
    }

    @Test
    void aTokenThatWasTouchedIsRefused() {
        var token = api.token(TestPrincipals.admin());
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("mer_one",
                "mer_two");
        refused(parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(
                StandardCharsets.UTF_8)) + "." + parts[2]);
        refused(token.substring(0, token.length() - 4));
        refused(token + "AAAA");
    }

    @Test
    void ownTokensAreMadeOnceForHalfTheirLife() {
        var pair = TOKENS.pair("review-service");
        var minter = new TokenMinter("review-service", (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate(),
                Duration.ofSeconds(60), clock);
        var tokens = new ServiceTokens("review-service", minter, Duration.ofSeconds(60), clock);
        var first = tokens.forPeer("test-service");
        assertThat(tokens.forPeer("test-service")).isSameAs(first);
        clock.advance(Duration.ofSeconds(31));
        assertThat(tokens.forPeer("test-service")).isNotEqualTo(first);
    }

    @Test
    void aCallerComesThroughAsWhoItIs() {
        var person = new Principal.Person("usr_9", TestPrincipals.MERCHANT, java.util.Set.of(Role.AGENT, Role.AUDITOR),
                java.util.Set.of("team_1"), "Li Wei", "zh");
        var decoder = new TokenDecoder("test-service", TrustedKeys.in(TOKENS.trustedKeys()), clock);
        var read = dev.replydesk.chassis.test.Await.value(decoder.decode(api.token(person)).map(
                TokenPrincipals::principal));
        assertThat(read).isEqualTo(person);
    }

    private void refused(String token) {
        list(token).expectStatus().isUnauthorized().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private WebTestClient.ResponseSpec list(String token) {
        return api.with(token).get().uri("/api/v1/notes").exchange();
    }

    private WebTestClient.ResponseSpec events(String token) {
        return api.with(token).post().uri("/internal/v1/events").contentType(MediaType.parseMediaType(
                "application/cloudevents-batch+json")).bodyValue("[]").exchange();
    }
}
