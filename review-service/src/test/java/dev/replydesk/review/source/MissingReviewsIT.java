package dev.replydesk.review.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestPrincipals;
import dev.replydesk.review.api.model.SourceDto;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stays missing after it was read again is told to notification-service, once. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=3", "replydesk.sources.months=1"})
class MissingReviewsIT extends PollerDesk {
    private static final WireMockServer NOTIFICATION = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort());
    @Autowired
    MongoDatabase database;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofMinutes(61);
    private static final Duration MORE_THAN_SIX_HOURS = Duration.ofMinutes(361);

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
        NOTIFICATION.stubFor(WireMock.post("/internal/v1/events")
                .willReturn(WireMock.okJson("{\"rejected\":[]}")));
    }

    @Test
    void aDayThatIsStillShortAnHourAfterItWasReadAgainIsToldOnce() {
        var source = connected();
        unreadable("one");
        readLater(MINUTE);
        readLater(MINUTE);
        assertThat(told(source)).isEmpty();
        readLater(HOUR);
        Await.until("it is told", () -> told(source).size() == 1);
        var told = told(source).getFirst();
        assertThat(told.get("type").asString()).isEqualTo("ReviewsMissing");
        assertThat(told.get("subject").asString()).isEqualTo(source.getId());
        var data = told.get("data");
        assertThat(data.get("shopName").asString()).startsWith("Shop poll-");
        assertThat(data.get("missing").asLong()).isEqualTo(1);
        assertThat(data.get("days").get(0).get("day").asString())
                .isEqualTo(LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
        assertThat(data.get("days").get(0).has("until")).isFalse();
        for (int looks = 0; looks < 5; looks++) {
            readLater(MORE_THAN_SIX_HOURS);
        }
        Await.until("nothing waits", () -> outgoing(source).isEmpty());
        assertThat(told(source)).hasSize(1);
    }

    @Test
    void twoInstancesThatLookAtOnceTellItOnce() {
        NOTIFICATION.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.serverError()));
        var source = connected();
        unreadable("one");
        readLater(MINUTE);
        clock.advance(HOUR);
        Await.done(Flux.merge(IntStream.range(0, 4).mapToObj(_ -> poller.round()).toList()));
        readLater(HOUR);
        assertThat(outgoing(source)).hasSize(1);
        listen();
        Await.until("it is told", () -> {
            var _ = clock.advance(Duration.ofMinutes(1));
            return outgoing(source).isEmpty();
        });
        assertThat(told(source)).hasSize(1);
    }

    @Test
    void moreOfItIsToldAgainAndWhatIsFoundIsNot() {
        var source = connected();
        unreadable("one");
        readLater(MINUTE);
        readLater(HOUR);
        unreadable("two");
        readLater(MORE_THAN_SIX_HOURS);
        readLater(HOUR);
        Await.until("both are told", () -> told(source).size() == 2);
        assertThat(told(source)).extracting(event -> event.get("data").get("missing").asLong())
                .containsExactlyInAnyOrder(1L, 2L);
        WILDBERRIES.reviews().clear();
        readLater(MORE_THAN_SIX_HOURS);
        readLater(HOUR);
        assertThat(told(source)).hasSize(2);
        assertThat(Await.value(sources.find(TestPrincipals.MERCHANT, source.getId())).alarm()).isNull();
    }

    private void unreadable(String id) {
        WILDBERRIES.review(id, now.minusSeconds(60), 1, "Bad.").put("id", "");
    }

    /** What waits in the source's document to be told. */
    private List<Document> outgoing(SourceDto source) {
        var stored = Await.value(Mono.from(database.getCollection("sources").find(new Document("_id",
                source.getId()))));
        return Objects.requireNonNullElse(stored.getList("outbox", Document.class), List.of());
    }

    private static List<JsonNode> told(SourceDto source) {
        return NOTIFICATION.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(request -> JsonMapper.shared().readTree(request.getBodyAsString()).valueStream())
                .filter(event -> event.get("data").get("shopId").asString().equals(source.getShopId())).toList();
    }
}
