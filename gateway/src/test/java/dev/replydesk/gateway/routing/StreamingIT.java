package dev.replydesk.gateway.routing;

import static dev.replydesk.gateway.test.Desk.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.gateway.test.Desk;
import dev.replydesk.gateway.test.Desk.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

@ServiceIT
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StreamingIT {
    private static final DisposableServer UPSTREAM = HttpServer.create().host("127.0.0.1").port(0).route(r -> r.get(
            "/api/v1/cases/live", (request, response) -> response.sse().sendString(Flux.interval(Duration.ZERO, Duration
                    .ofMillis(100)).map(i -> "event: heartbeat\ndata: {}\n\n"), StandardCharsets.UTF_8)))
            .bindNow();
    private static Path file;

    @Autowired
    TestApi api;
    @Autowired
    ApplicationContext context;

    private Desk desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        file = Desk.accessFile(registry);
        registry.add("replydesk.peers.response-service", () -> "http://127.0.0.1:" + UPSTREAM.port());
    }

    @AfterAll
    static void stop() {
        UPSTREAM.disposeNow();
    }

    @BeforeEach
    void openTheDesk() {
        desk = new Desk(api, file);
    }

    @Test
    void passesHeartbeatsOnAtOnceAndUncompressed() {
        var agent = desk.hire("beats@example.org", "AGENT");
        var answer = agent.get("/api/v1/cases/live").header(HttpHeaders.ACCEPT_ENCODING, "gzip").exchange();
        answer.expectHeader().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM).expectHeader().doesNotExist(
                HttpHeaders.CONTENT_ENCODING);
        var beats = answer.returnResult(String.class).getResponseBody().take(5).collectList()
                .block(Duration.ofSeconds(5));
        assertThat(beats).hasSize(5);
    }

    @Test
    void endsWhenTheSessionIsSignedOut() {
        var agent = desk.hire("out@example.org", "AGENT");
        var stream = listen(agent);
        agent.http().delete().uri("/api/v1/sessions/current").header(HttpHeaders.COOKIE, agent.cookie()).header(
                "X-CSRF-Token", agent.csrf()).exchange().expectStatus().isNoContent();
        stream.ends();
    }

    @Test
    void endsWhenRightsChange() {
        var agent = desk.hire("rights@example.org", "AGENT");
        var stream = listen(agent);
        expect(desk.owner().patch("/api/v1/users/" + agent.id(), 2, Map.of("roles", List.of("AUDITOR"))), 200);
        stream.ends();
    }

    /** The last one, since nothing streams after it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void endsWhenTheGatewayStops() {
        var stream = listen(desk.hire("stops@example.org", "AGENT"));
        context.publishEvent(new ContextClosedEvent(context));
        stream.ends();
    }

    private Listening listen(Visitor visitor) {
        var events = new CopyOnWriteArrayList<String>();
        var over = new AtomicBoolean();
        var unused = visitor.get("/api/v1/cases/live").exchange().returnResult(String.class).getResponseBody().doOnNext(
                events::add).doOnTerminate(() -> over.set(true)).onErrorResume(e -> Mono.empty()).subscribe();
        Await.until("the stream is open", () -> events.size() > 2);
        return new Listening(unused, over);
    }

    private record Listening(Disposable stream, AtomicBoolean over) {
        void ends() {
            Await.until("the stream is over", Duration.ofSeconds(6), over::get);
            stream.dispose();
        }
    }
}
