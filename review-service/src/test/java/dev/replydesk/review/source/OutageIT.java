package dev.replydesk.review.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.marketplace.wildberries.WildberriesStub;
import dev.replydesk.review.publication.ReplyPublisher;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.shop.ShopService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A marketplace that answers nothing any more is told to response-service, and that it is back. */
@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.days=1", "replydesk.sources.months=0",
        "replydesk.wildberries.time-limit=1s"})
class OutageIT extends PollerDesk {
    private static final WireMockServer RESPONSE = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final Duration MINUTES = Duration.ofMinutes(2);
    /** A host of its own for each test, since hosts that failed lately are left alone for a moment. */
    private WildberriesStub marketplace = WILDBERRIES;
    @Autowired
    List<ReplyPublisher> publishers;
    @Autowired
    ShopService shops;

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        RESPONSE.start();
        properties.add("replydesk.peers.response-service", RESPONSE::baseUrl);
    }

    @AfterAll
    static void stop() {
        RESPONSE.stop();
    }

    @BeforeEach
    void listen() {
        marketplace = new WildberriesStub();
        desk = new SourceDesk(api, marketplace.address());
        RESPONSE.resetAll();
        RESPONSE.stubFor(WireMock.post("/internal/v1/events").willReturn(WireMock.okJson("{\"rejected\":[]}")));
    }

    @AfterEach
    void close() {
        marketplace.close();
    }

    static Stream<ResponseDefinitionBuilder> failures() {
        return Stream.of(aResponse().withStatus(503), aResponse().withStatus(500),
                aResponse().withStatus(200).withFixedDelay(3_000), aResponse().withFault(Fault.EMPTY_RESPONSE));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOutAfterFiveMinutesOfFailuresAndBackWithTheFirstAnswer(ResponseDefinitionBuilder failure) {
        var source = reading();
        fail(failure);
        var since = clock.advance(MINUTES);
        read();
        readLater(Duration.ofMinutes(1));
        readLater(MINUTES);
        assertThat(told(source)).isEmpty();
        readLater(MINUTES);
        Await.until("the outage is told", () -> told(source).size() == 1);
        var out = told(source).getFirst();
        assertThat(out.get("type").asString()).isEqualTo("MarketplaceOut");
        assertThat(instant(out, "since")).isEqualTo(since);
        assertThat(out.get("data").get("reason").asString()).startsWith("Wildberries ");
        readLater(Duration.ofMinutes(1));
        marketplace.answerAsUsual();
        readLater(MINUTES);
        var back = clock.instant();
        Await.until("the return is told", () -> told(source).size() == 2);
        var told = told(source).getLast();
        assertThat(told.get("type").asString()).isEqualTo("MarketplaceBack");
        assertThat(instant(told, "since")).isEqualTo(since);
        assertThat(instant(told, "back")).isEqualTo(back);
        readLater(MINUTES);
        assertThat(told(source)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 404})
    void aRefusalIsAnAnswerAndNoOutage(int status) {
        var source = reading();
        fail(aResponse().withStatus(503));
        for (var wait : List.of(1, 1, 2)) {
            readLater(Duration.ofMinutes(wait));
        }
        fail(aResponse().withStatus(status).withHeader("X-Ratelimit-Retry", "60"));
        readLater(MINUTES);
        assertThat(desk.source(source.getShopId()).getTrouble().getKind().getValue()).isNotEqualTo("MARKETPLACE_FAILS");
        fail(aResponse().withStatus(503));
        readLater(MINUTES);
        readLater(MINUTES);
        publish(source);
        assertThat(told(source)).isEmpty();
    }

    @Test
    void repliesThatAreNotTakenCountAndSoDoesOneThatIs() {
        var source = reading();
        fail(aResponse().withStatus(500));
        var since = clock.instant();
        for (int i = 0; i < 3; i++) {
            publish(source);
            clock.advance(Duration.ofMinutes(3));
        }
        Await.until("the outage is told", () -> told(source).size() == 1);
        assertThat(instant(told(source).getFirst(), "since")).isEqualTo(since);
        marketplace.answerAsUsual();
        publish(source);
        Await.until("the return is told", () -> told(source).size() == 2);
    }

    @Test
    void whoeverAsksAtOnceTellsItOnce() {
        var source = reading();
        fail(aResponse().withStatus(503));
        for (int i = 0; i < 3; i++) {
            Await.done(Flux.range(0, 4).flatMap(_ -> sending(source), 4).then());
            clock.advance(Duration.ofMinutes(3));
        }
        Await.until("the outage is told", () -> !told(source).isEmpty());
        assertThat(told(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNobodyAsksAnyMoreNothingStandsStill(boolean removed) {
        var source = reading();
        fail(aResponse().withStatus(503));
        for (int i = 0; i < 4; i++) {
            readLater(MINUTES);
        }
        Await.until("the outage is told", () -> told(source).size() == 1);
        var left = clock.advance(Duration.ofMinutes(1));
        var path = "/api/v1/shops/" + source.getShopId() + "/sources/" + source.getId();
        if (removed) {
            api.as(admin()).delete().uri(path).header("If-Match", "\"1\"").exchange().expectStatus().isNoContent();
        } else {
            api.as(admin()).post().uri(path + "/pause").exchange().expectStatus().isOk();
            for (int i = 0; i < 4; i++) {
                publish(source);
                clock.advance(MINUTES);
            }
        }
        Await.until("the end is told", () -> told(source).size() == 2);
        assertThat(told(source)).hasSize(2);
        assertThat(instant(told(source).getLast(), "back")).isEqualTo(left);
    }

    @Test
    void otherShopsOfTheSameMarketplaceAreJudgedByTheirOwnRequests() {
        var source = reading();
        var other = reading();
        fail(aResponse().withStatus(503));
        for (int i = 0; i < 3; i++) {
            publish(source);
            clock.advance(Duration.ofMinutes(3));
        }
        Await.until("the outage is told", () -> told(source).size() == 1);
        assertThat(told(other)).isEmpty();
    }

    private SourceDto reading() {
        var source = connected();
        read();
        return source;
    }

    private void fail(ResponseDefinitionBuilder failure) {
        marketplace.server().stubFor(any(anyUrl()).willReturn(failure));
    }

    private void publish(SourceDto source) {
        Await.done(sending(source));
    }

    private Mono<Void> sending(SourceDto source) {
        var dispatch = new Dispatch("rpl_1", "r1", "We are sorry.", clock.instant().plus(Duration.ofHours(5)));
        return shops.card(MERCHANT, source.getShopId())
                .flatMap(shop -> publishers.stream().filter(p -> p.marketplace() == shop.marketplace()).findFirst()
                        .orElseThrow().send(MERCHANT, shop, dispatch))
                .then();
    }

    private static Instant instant(JsonNode event, String field) {
        return Instant.parse(event.get("data").get(field).asString());
    }

    private static List<JsonNode> told(SourceDto source) {
        return RESPONSE.findAll(WireMock.postRequestedFor(WireMock.urlEqualTo("/internal/v1/events"))).stream()
                .flatMap(request -> JsonMapper.shared().readTree(request.getBodyAsString()).valueStream())
                .filter(event -> event.get("type").asString().startsWith("Marketplace"))
                .filter(event -> event.get("data").get("shopId").asString().equals(source.getShopId())).toList();
    }
}
