package dev.replydesk.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.gateway.GatewayApplication;
import dev.replydesk.gateway.test.Desk;
import dev.replydesk.gateway.test.DeskIT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is taken away through one gateway is gone at another within five seconds, though both remember callers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoGatewaysIT extends DeskIT {
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final List<String> SHARED = List.of("replydesk.mongo.uri", "replydesk.mongo.database-prefix",
            "replydesk.security.key", "replydesk.security.trusted-keys", "replydesk.gateway.first-start.file");
    @Autowired
    Environment environment;

    private ConfigurableApplicationContext other;
    private WebTestClient elsewhere;

    @BeforeAll
    void startAnother() {
        var shared = SHARED.stream().map(name -> "--" + name + "=" + environment.getProperty(name));
        other = new SpringApplicationBuilder(GatewayApplication.class)
                .run(Stream.concat(shared, Stream.of("--server.port=0", "--management.server.port=0"))
                        .toArray(String[]::new));
        elsewhere = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + other.getEnvironment().getProperty("local.server.port")).build();
    }

    @AfterAll
    void stopTheOther() {
        other.close();
    }

    @Test
    void aRight() {
        var admin = atTheOther(desk.hire("steps.down@example.org", "ADMIN"));
        assertThat(status(admin.get("/api/v1/users"))).isEqualTo(200);
        desk.owner().patch("/api/v1/users/" + admin.id(), 2, Map.of("roles", List.of("AGENT"))).exchange()
                .expectStatus().isOk();
        Await.until("the right is gone", AT_MOST, () -> status(admin.get("/api/v1/users")) == 403);
    }

    @Test
    void aSession() {
        var agent = atTheOther(desk.hire("leaves@example.org", "AGENT"));
        assertThat(agent.isLetIn()).isTrue();
        desk.owner().patch("/api/v1/users/" + agent.id(), 2, Map.of("active", false)).exchange().expectStatus().isOk();
        Await.until("the session is over", AT_MOST, () -> !agent.isLetIn());
    }

    @Test
    void aKey() {
        var made = desk.makeKey(Map.of("name", "Lost", "scopes", List.of("people:write")));
        var key = elsewhere.get().uri("/api/v1/users").header(HttpHeaders.AUTHORIZATION,
                "Bearer " + made.get("secret").asString());
        assertThat(status(key)).isEqualTo(200);
        desk.owner().delete("/api/v1/api-keys/" + made.at("/apiKey/id").asString(), 1).exchange().expectStatus()
                .isNoContent();
        Await.until("the key is refused", AT_MOST, () -> status(key) == 401);
    }

    private Desk.Visitor atTheOther(Desk.Visitor visitor) {
        return new Desk.Visitor(elsewhere, visitor.cookie(), visitor.csrf(), visitor.id());
    }

    private static int status(WebTestClient.RequestHeadersSpec<?> request) {
        return request.exchange().returnResult(Void.class).getStatus().value();
    }
}
