package dev.replydesk.gateway.access;

import static dev.replydesk.gateway.test.Desk.PASSWORD;
import static dev.replydesk.gateway.test.Desk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.test.DeskIT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

class AccessIT extends DeskIT {
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    @Autowired
    MutableClock clock;
    @Autowired
    MerchantService merchants;
    @Autowired
    MongoDatabase database;

    @Test
    void letsNobodyInWithoutCredentials() {
        problem(desk.anonymous().get().uri("/api/v1/users"), 401, "unauthorized");
    }

    @Test
    void setsACookieThatScriptsAndOtherSitesCannotUse() {
        var cookie = desk.anonymous().post().uri("/api/v1/sessions").bodyValue(Map.of("user", desk.access("user"),
                "password", desk.access("password"))).exchange().returnResult(Void.class).getResponseHeaders().getFirst(
                        HttpHeaders.SET_COOKIE);
        assertThat(cookie).startsWith("replydesk_session=").contains("; HttpOnly", "; SameSite=Lax", "; Path=/");
    }

    @Test
    void readsWithTheCookieAndWritesOnlyWithItsToken() {
        var owner = desk.owner();
        owner.get("/api/v1/me").exchange().expectStatus().isOk();
        var withoutToken = owner.http().post().uri("/api/v1/teams").header(HttpHeaders.COOKIE, owner.cookie())
                .bodyValue(
                        Map.of("name", "Nobody's"));
        problem(withoutToken, 403, "csrf-token-missing");
        var foreign = owner.http().post().uri("/api/v1/teams").header(HttpHeaders.COOKIE, owner.cookie()).header(
                "X-CSRF-Token", desk.owner().csrf()).bodyValue(Map.of("name", "Nobody's"));
        problem(foreign, 403, "csrf-token-missing");
        owner.post("/api/v1/teams").bodyValue(Map.of("name", "Ours")).exchange().expectStatus().isCreated();
    }

    @Test
    void asksAKeyForNoToken() {
        desk.key().post().uri("/api/v1/teams").bodyValue(Map.of("name", "Made by a key")).exchange().expectStatus()
                .isCreated();
    }

    @Test
    void judgesByTheHeaderAloneWhenBothAreSent() {
        var owner = desk.owner();
        problem(owner.get("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer rdk_wrong"), 401, "unauthorized");
    }

    @Test
    void signsInInSpiteOfAStaleCookie() {
        desk.anonymous().post().uri("/api/v1/sessions").header(HttpHeaders.COOKIE, "replydesk_session=long-gone")
                .bodyValue(
                        Map.of("user", desk.access("user"), "password", desk.access("password")))
                .exchange().expectStatus()
                .isCreated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rdk_", "rdk_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "eyJhbGciOiJub25lIn0.e30.", ""})
    void knowsNoOtherKey(String key) {
        problem(desk.anonymous().get().uri("/api/v1/users").header(HttpHeaders.AUTHORIZATION, "Bearer " + key), 401,
                "unauthorized");
        problem(desk.anonymous().get().uri("/api/v1/users").header(HttpHeaders.AUTHORIZATION, "Basic " + key), 401,
                "unauthorized");
    }

    @Test
    void aKeyMayDoWhatItsScopesSayAndNotMore() {
        var made = desk.makeKey(Map.of("name", "Till", "scopes", List.of("people:write")));
        var key = desk.key(made.get("secret").asString());
        key.get().uri("/api/v1/users").exchange().expectStatus().isOk();
        problem(key.post().uri("/api/v1/shops").bodyValue(Map.of()), 403, "forbidden");
        problem(key.post().uri("/api/v1/api-keys").bodyValue(Map.of("name", "More", "scopes", List.of("cases:write"))),
                403,
                "forbidden");
    }

    @Test
    void aKeyStopsWhenItExpires() {
        var end = clock.instant().plusSeconds(3600);
        var key = desk
                .key(desk.makeKey(Map.of("name", "For an hour", "scopes", List.of("people:write"), "expiresAt", end
                        .toString())).get("secret").asString());
        key.get().uri("/api/v1/users").exchange().expectStatus().isOk();
        var _ = clock.advance(Duration.ofHours(1));
        Await.until("the key is refused", AT_MOST, () -> status(key.get().uri("/api/v1/users")) == 401);
    }

    @Test
    void aRevokedKeyIsRefusedWithinFiveSeconds() {
        var made = desk.makeKey(Map.of("name", "Lost", "scopes", List.of("people:write")));
        var key = desk.key(made.get("secret").asString());
        key.get().uri("/api/v1/users").exchange().expectStatus().isOk();
        var owner = desk.owner();
        var uri = "/api/v1/api-keys/" + made.at("/apiKey/id").asString();
        problem(owner.http().delete().uri(uri).header(HttpHeaders.COOKIE, owner.cookie()).header("X-CSRF-Token", owner
                .csrf()), 428, "precondition-required");
        owner.delete(uri, 1).exchange().expectStatus().isNoContent();
        Await.until("the key is refused", AT_MOST, () -> status(key.get().uri("/api/v1/users")) == 401);
    }

    @Test
    void keepsNoSecretInTheStore() {
        var made = desk.makeKey(Map.of("name", "Canary", "scopes", List.of("people:write"))).get("secret").asString();
        var owner = desk.owner();
        var stored = Await.all(Flux.from(database.listCollectionNames())
                .concatMap(name -> database.getCollection(name).find())).toString();
        assertThat(stored).contains("Canary").doesNotContain(made, made.substring(4, 36), owner.cookie().substring(
                owner.cookie().indexOf('=') + 1), owner.csrf(), desk.access("password"), desk.access("apiKey"));
    }

    @Test
    void signingOutEndsTheSession() {
        var owner = desk.owner();
        owner.http().delete().uri("/api/v1/sessions/current").header(HttpHeaders.COOKIE, owner.cookie()).header(
                "X-CSRF-Token", owner.csrf()).exchange().expectStatus().isNoContent();
        problem(owner.get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void aSessionEndsAfterTwelveIdleHours() {
        var owner = desk.owner();
        var _ = clock.advance(Duration.ofHours(12));
        problem(owner.get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void aNewPasswordEndsEverySessionButTheNewOne() {
        var first = desk.hire("moves@example.org", "AGENT");
        var second = desk.signIn("moves@example.org", PASSWORD);
        problem(first.post("/api/v1/me/password").bodyValue(Map.of("currentPassword", "not this one", "newPassword",
                "another afternoon")), 422, "password-wrong");
        var weak = json(first.post("/api/v1/me/password").bodyValue(Map.of("currentPassword", PASSWORD, "newPassword",
                "password1")), 422);
        assertThat(weak.get("type").asString()).endsWith("/password-too-weak");
        assertThat(weak.at("/errors/0/field").asString()).isEqualTo("newPassword");
        first.post("/api/v1/me/password").bodyValue(Map.of("currentPassword", PASSWORD, "newPassword",
                "another afternoon")).exchange().expectStatus().isOk().expectHeader().exists(HttpHeaders.SET_COOKIE);
        Await.until("all old sessions are over", AT_MOST, () -> !first.isLetIn() && !second.isLetIn());
        assertThat(desk.signIn("moves@example.org", "another afternoon").isLetIn()).isTrue();
    }

    @Test
    void switchingSomebodyOffEndsTheirSessionsWithinFiveSeconds() {
        var agent = desk.hire("leaves@example.org", "AGENT");
        desk.owner().patch("/api/v1/users/" + agent.id(), 2, Map.of("active", false)).exchange().expectStatus().isOk();
        Await.until("the session is over", AT_MOST, () -> !agent.isLetIn());
        wrongSignIn("leaves@example.org", PASSWORD);
    }

    @Test
    void aRemovedRightIsGoneWithinFiveSeconds() {
        var admin = desk.hire("steps.down@example.org", "ADMIN");
        admin.get("/api/v1/users").exchange().expectStatus().isOk();
        desk.owner().patch("/api/v1/users/" + admin.id(), 2, Map.of("roles", List.of("AGENT"))).exchange()
                .expectStatus()
                .isOk();
        Await.until("the right is gone", AT_MOST, () -> status(admin.get("/api/v1/users")) == 403);
        assertThat(admin.isLetIn()).isTrue();
    }

    @Test
    void tellsNotWhetherAnAddressIsKnown() {
        var _ = desk.hire("known@example.org", "AGENT");
        assertThat(wrongAnswer("unknown@example.org")).isEqualTo(wrongAnswer("known@example.org"));
    }

    @Test
    void slowsDownWhoeverGuessesAndLetsThemInLater() {
        var _ = desk.hire("guessed@example.org", "AGENT");
        for (int i = 0; i < 10; i++) {
            wrongSignIn("guessed@example.org", "guess number " + i);
        }
        var refused = signIn("guessed@example.org", PASSWORD).exchange().expectStatus().isEqualTo(429).returnResult(
                String.class);
        var wait = Long.parseLong(refused.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER));
        assertThat(wait).isBetween(1L, 900L);
        assertThat(desk.owner().isLetIn()).isTrue();
        var _ = clock.advance(Duration.ofSeconds(wait));
        assertThat(desk.signIn("guessed@example.org", PASSWORD).isLetIn()).isTrue();
    }

    @Test
    void anotherMerchantsKeyIsAsUnknownAsNone() {
        var neighbour = desk.neighbour(merchants, "keys.next.door@example.org");
        var id = desk.makeKey(Map.of("name", "Ours", "scopes", List.of("people:write"))).at("/apiKey/id").asString();
        var foreign = json(neighbour.delete("/api/v1/api-keys/" + id, 1), 404);
        var unknown = json(neighbour.delete("/api/v1/api-keys/key_unknown", 1), 404);
        assertThat(foreign.get("detail")).isEqualTo(unknown.get("detail"));
        assertThat(json(neighbour.get("/api/v1/api-keys"), 200).get("items")).isEmpty();
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        var answer = json(desk.key().post().uri("/api/v1/api-keys").bodyValue(Map.of("name", "x", "scopes", List.of(
                "cases:read"), "merchantId", "mer_other")), 400);
        assertThat(answer.at("/errors/0/field").asString()).isEqualTo("merchantId");
    }

    private String wrongAnswer(String mail) {
        var body = signIn(mail, "not the password").exchange().expectStatus().isUnauthorized().expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body, StandardCharsets.UTF_8);
    }

    private void wrongSignIn(String mail, String password) {
        problem(signIn(mail, password), 401, "wrong-sign-in");
    }

    private WebTestClient.RequestHeadersSpec<?> signIn(String mail, String password) {
        return desk.anonymous().post().uri("/api/v1/sessions").bodyValue(Map.of("user", mail, "password", password));
    }

    private static int status(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().returnResult(Void.class).getStatus().value();
    }

    private static void problem(WebTestClient.RequestHeadersSpec<?> request, int status, String name) {
        assertThat(json(request, status).get("type").asString()).isEqualTo("https://replydesk.dev/problems/" + name);
    }
}
