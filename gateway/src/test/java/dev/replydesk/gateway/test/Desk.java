package dev.replydesk.gateway.test;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.gateway.people.MerchantService;
import dev.replydesk.gateway.people.domain.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway as its users see it: the owner of a fresh installation, the people they invite, and their keys. */
public final class Desk {
    public static final String PASSWORD = "a quiet afternoon";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestApi api;
    private final JsonNode access;

    public Desk(TestApi api, Path accessFile) {
        this.api = api;
        this.access = read(accessFile);
    }

    /** Lets the first start write its file where the test can read it. */
    public static Path accessFile(DynamicPropertyRegistry registry) {
        try {
            var file = Files.createTempDirectory("replydesk-gateway").resolve("first-access.json");
            registry.add("replydesk.gateway.first-start.file", file::toString);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String access(String field) {
        return access.get(field).asString();
    }

    public WebTestClient anonymous() {
        return api.anonymous();
    }

    public WebTestClient key() {
        return key(access("apiKey"));
    }

    public WebTestClient key(String secret) {
        return api.with(secret);
    }

    public Visitor owner() {
        return signIn(access("user"), access("password"));
    }

    public Visitor signIn(String mail, String password) {
        return visitor(
                anonymous().post().uri("/api/v1/sessions").bodyValue(Map.of("user", mail, "password", password)));
    }

    /** Takes an invitation and comes in. */
    public Visitor accept(String url) {
        return visitor(anonymous().post().uri("/api/v1/invitations/accept").bodyValue(Map.of("token", token(url),
                "password", PASSWORD)));
    }

    public Visitor hire(String mail, String... roles) {
        return accept(invite(mail, roles).at("/invitation/url").asString());
    }

    public JsonNode invite(String mail, String... roles) {
        return json(
                key().post().uri("/api/v1/users").bodyValue(Map.of("mail", mail, "name", "Somebody", "roles", List.of(
                        roles))),
                201);
    }

    public JsonNode makeKey(Map<String, Object> wish) {
        return json(key().post().uri("/api/v1/api-keys").bodyValue(wish), 201);
    }

    /** The ADMIN of a second merchant, made the way an operator makes one. */
    public Visitor neighbour(MerchantService merchants, String mail) {
        return accept(Await.value(merchants.create("Next door", Profile.of(mail, "Neighbour", "en", "UTC"), "operator"))
                .url());
    }

    public static String token(String invitationUrl) {
        return invitationUrl.substring(invitationUrl.indexOf('#') + 1);
    }

    public static JsonNode json(WebTestClient.RequestHeadersSpec<?> request, int status) {
        var body = request.exchange().expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody();
        return JSON.readTree(body == null ? new byte[]{'{', '}'} : body);
    }

    /** For an answer whose body does not matter. */
    public static void expect(WebTestClient.RequestHeadersSpec<?> request, int status) {
        request.exchange().expectStatus().isEqualTo(status);
    }

    private Visitor visitor(WebTestClient.RequestHeadersSpec<?> request) {
        var answer = request.exchange().expectStatus().isCreated().expectBody().returnResult();
        var cookie = answer.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE);
        var body = JSON.readTree(answer.getResponseBody());
        return new Visitor(anonymous(), cookie.substring(0, cookie.indexOf(';')), body.get("csrfToken").asString(), body
                .at("/user/id").asString());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with an open session, as a browser has it. */
    public record Visitor(WebTestClient http, String cookie, String csrf, String id) {
        public WebTestClient.RequestHeadersSpec<?> get(String uri) {
            return http.get().uri(uri).header(HttpHeaders.COOKIE, cookie);
        }

        public WebTestClient.RequestBodySpec post(String uri) {
            return http.post().uri(uri).header(HttpHeaders.COOKIE, cookie).header("X-CSRF-Token", csrf);
        }

        public WebTestClient.RequestHeadersSpec<?> patch(String uri, long version, Object change) {
            return http.patch().uri(uri).header(HttpHeaders.COOKIE, cookie).header("X-CSRF-Token", csrf).header(
                    HttpHeaders.IF_MATCH, "\"" + version + "\"").bodyValue(change);
        }

        public WebTestClient.RequestHeadersSpec<?> delete(String uri, long version) {
            return http.delete().uri(uri).header(HttpHeaders.COOKIE, cookie).header("X-CSRF-Token", csrf).header(
                    HttpHeaders.IF_MATCH, "\"" + version + "\"");
        }

        public boolean isLetIn() {
            return get("/api/v1/me").exchange().returnResult(Void.class).getStatus().is2xxSuccessful();
        }
    }
}
