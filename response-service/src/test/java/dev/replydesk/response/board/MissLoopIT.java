package dev.replydesk.response.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the board foretells is told to notification-service. */
@ServiceIT
class MissLoopIT extends BoardDesk {
    private static final WireMockServer NOTIFICATION = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort());

    @Autowired
    MissLoop loop;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        NOTIFICATION.start();
        properties.add("replydesk.peers.notification-service", NOTIFICATION::baseUrl);
    }

    @AfterAll
    static void stop() {
        NOTIFICATION.stop();
    }

    @BeforeEach
    void listen() {
        NOTIFICATION.resetAll();
        NOTIFICATION.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
    }

    @Test
    void whatTheBoardSaysIsToldOnceHoweverManyLookAtOnce() {
        Await.done(Flux.merge(IntStream.range(0, 4).mapToObj(_ -> loop.look()).toList()));
        clock.advance(Duration.ofMinutes(5));
        Await.done(loop.look());
        Await.until("it is told", () -> nothingWaits() && !told().isEmpty());
        var told = told();
        assertThat(told).hasSize(1);
        var data = told.getFirst().get("data");
        assertThat(List.of(data.get("misses").asInt(), data.get("waiting").asInt(), data.get("waitingLate").asInt(),
                data.get("people").asInt())).containsExactly(10, 12, 3, 1);
        assertThat(data.get("perHour").asDouble()).isEqualTo(4.0);
        assertThat(data.get("usual").asBoolean()).isFalse();
        assertThat(data.get("cases").valueStream().map(c -> c.get("caseId").asString())).containsExactly(id("d1"),
                id("d2"), id("d3"));
        assertThat(data.get("cases").get(0).get("dueAt").asString()).isEqualTo(in(15).toString());
    }

    @Test
    void itIsToldAgainWhenTwiceAsManyMiss() {
        Await.done(loop.look());
        clock.advance(Duration.ofMinutes(5));
        due("x", 7, shop(1), 60);
        Await.done(loop.look());
        Await.until("it is told", () -> nothingWaits() && !told().isEmpty());
        assertThat(told()).hasSize(1);
        due("y", 1, shop(1), 60);
        Await.done(loop.look());
        Await.until("it is told again", () -> nothingWaits() && told().size() == 2);
    }

    @Test
    void withoutAPaceNothingIsTold() {
        clock.advance(Duration.ofDays(8));
        due("z", 9, shop(1), 60);
        Await.done(loop.look());
        assertThat(told()).isEmpty();
        assertThat(Await.value(watches())).isZero();
    }

    private boolean nothingWaits() {
        return Await.value(Mono.from(database.getCollection("missWatches").countDocuments(new Document("merchantId",
                merchant.value()).append("outbox.0", new Document("$exists", true))))) == 0;
    }

    private Mono<Long> watches() {
        return Mono.from(database.getCollection("missWatches").countDocuments(new Document("merchantId",
                merchant.value())));
    }

    private List<JsonNode> told() {
        return NOTIFICATION.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(request -> JsonMapper.shared().readTree(request.getBodyAsString()).valueStream())
                .filter(event -> event.get("type").asString().equals("MissesForetold"))
                .filter(event -> event.get("merchantid").asString().equals(merchant.value())).toList();
    }
}
