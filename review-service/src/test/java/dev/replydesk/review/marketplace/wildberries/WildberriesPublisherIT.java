package dev.replydesk.review.marketplace.wildberries;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static dev.replydesk.chassis.test.TestPrincipals.MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.OTHER_MERCHANT;
import static dev.replydesk.chassis.test.TestPrincipals.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.chassis.test.MutableClock;
import dev.replydesk.chassis.test.ServiceIT;
import dev.replydesk.chassis.test.TestApi;
import dev.replydesk.review.api.model.SourceDto;
import dev.replydesk.review.marketplace.MarketplaceFailure;
import dev.replydesk.review.publication.domain.Dispatch;
import dev.replydesk.review.publication.domain.Sent;
import dev.replydesk.review.publication.domain.Sighting;
import dev.replydesk.review.shop.ShopService;
import dev.replydesk.review.shop.domain.ShopCard;
import dev.replydesk.review.source.SourceDesk;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ServiceIT
@TestPropertySource(properties = {"replydesk.sources.reading=false", "replydesk.sources.other-addresses=true",
        "replydesk.wildberries.interval=1ms", "replydesk.wildberries.burst=1000",
        "replydesk.wildberries.time-limit=3s"})
class WildberriesPublisherIT {
    private static final WildberriesStub WILDBERRIES = new WildberriesStub();
    private static final AtomicInteger SHOPS = new AtomicInteger();
    @Autowired
    TestApi api;
    @Autowired
    WildberriesPublisher publisher;
    @Autowired
    ShopService shops;
    @Autowired
    MutableClock clock;
    private SourceDesk desk;
    private SourceDto source;
    private ShopCard shop;

    @BeforeEach
    void connected() {
        WILDBERRIES.answerAsUsual();
        WILDBERRIES.reviews().clear();
        desk = new SourceDesk(api, WILDBERRIES.address());
        source = desk.connected("publish-" + SHOPS.incrementAndGet());
        shop = Await.value(shops.card(MERCHANT, source.getShopId()));
        WILDBERRIES.server().resetRequests();
    }

    @AfterAll
    static void end() {
        WILDBERRIES.close();
    }

    @Test
    void whatIsTakenIsSeenWhenOneLooks() {
        var review = WILDBERRIES.review("r1", clock.instant(), 1, "Bad.");
        assertThat(look("r1")).isEqualTo(new Sighting.None());
        assertThat(send("We are sorry.")).isEqualTo(new Sent.Accepted(clock.instant()));
        assertThat(look("r1")).isEqualTo(new Sighting.BeingChecked("We are sorry."));
        WILDBERRIES.answer(review, "We are sorry.", "wbRu");
        assertThat(look("r1")).isEqualTo(new Sighting.Visible("We are sorry.", null));
        WILDBERRIES.answer(review, "We are sorry.", "rejected");
        assertThat(look("r1")).isInstanceOf(Sighting.Rejected.class);
        WILDBERRIES.answer(review, "We are sorry.", "none");
        assertThat(look("r1")).isEqualTo(new Sighting.None());
        WILDBERRIES.answer(review, "We are sorry.", "aStateOfTomorrow");
        assertThat(look("r1")).isInstanceOf(Sighting.BeingChecked.class);
        assertThat(look("nowhere")).isInstanceOf(Sighting.NotKnown.class);
        var contract = WildberriesContract.read();
        WILDBERRIES.server().getAllServeEvents().forEach(contract::check);
    }

    @Test
    void aTextOfTheWrongLengthIsNotEvenSent() {
        assertThat(send("x")).isInstanceOf(Sent.Refused.class);
        assertThat(send("x".repeat(5_001))).isInstanceOf(Sent.Refused.class);
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
        assertThat(send("x".repeat(5_000))).isInstanceOf(Sent.Accepted.class);
        assertThat(publisher.rules().upsert()).isFalse();
    }

    static Stream<Arguments> answers() {
        return Stream.of(Arguments.of(status(400), Sent.Refused.class), Arguments.of(status(413), Sent.Refused.class),
                Arguments.of(status(404), Sent.Refused.class),
                Arguments.of(status(422), Sent.Refused.class),
                Arguments.of(status(408), Sent.Unknown.class), Arguments.of(status(302), Sent.Unknown.class),
                Arguments.of(status(200), Sent.Unknown.class), Arguments.of(status(500), Sent.Unknown.class),
                Arguments.of(status(503), Sent.Unknown.class),
                Arguments.of(status(204).withFixedDelay(6_000), Sent.Unknown.class),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), Sent.Unknown.class),
                Arguments.of(aResponse().withFault(Fault.EMPTY_RESPONSE), Sent.Unknown.class),
                Arguments.of(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), Sent.Unknown.class));
    }

    private static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void saysWhatAnAnswerMeansAndSendsOnce(ResponseDefinitionBuilder answer, Class<? extends Sent> meaning) {
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(answer));
        assertThat(send("We are sorry.")).isInstanceOf(meaning);
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSize(1);
        assertThat(desk.source(shop.id()).getState()).isEqualTo(SourceDto.StateEnum.ACTIVE);
    }

    @Test
    void whereNobodyListensNothingWasSent() {
        var dead = new WildberriesStub();
        var other = new SourceDesk(api, dead.address()).connected("dead-" + SHOPS.incrementAndGet());
        dead.close();
        var card = Await.value(shops.card(MERCHANT, other.getShopId()));
        assertThat(Await.value(publisher.send(MERCHANT, card, dispatch("We are sorry."))))
                .isInstanceOf(Sent.Later.class);
        assertThat(desk.source(other.getShopId()).getTrouble()).isNull();
    }

    @Test
    void aWaitThatIsAskedForHoldsForEveryReply() {
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(status(429).withHeader("X-Ratelimit-Retry", "90")));
        assertThat(((Sent.Later) send("We are sorry.")).notBefore()).isEqualTo(clock.instant().plusSeconds(90));
        assertThat(((Sent.Later) send("Once more.")).notBefore()).isEqualTo(clock.instant().plusSeconds(90));
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSize(1);
    }

    @Test
    void aTokenThatIsNotTakenBreaksTheSourceAndTheReplyWaits() {
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(status(401).withBody("{\"detail\":\"token expired\"}")));
        assertThat(send("We are sorry.")).isInstanceOf(Sent.Later.class);
        assertThat(desk.source(shop.id()).getState()).isEqualTo(SourceDto.StateEnum.BROKEN);
        assertThat(send("We are sorry.")).isInstanceOf(Sent.Later.class);
        assertThat(WILDBERRIES.server().getAllServeEvents()).hasSize(1);
        WILDBERRIES.answerAsUsual();
        desk.connect(admin(), shop.id(), Map.of("token", "a-new-token-" + shop.id())).expectStatus().isOk();
        assertThat(send("We are sorry.")).isInstanceOf(Sent.Accepted.class);
    }

    @Test
    void lookingFailsAloudWhenNobodyCanLook() {
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(status(500)));
        assertThatThrownBy(() -> look("r1")).isInstanceOf(MarketplaceFailure.class);
        WILDBERRIES.server().stubFor(any(anyUrl()).willReturn(status(200).withBody("<html>")));
        assertThatThrownBy(() -> look("r1")).isInstanceOf(MarketplaceFailure.class);
    }

    @Test
    void speaksForNoOtherMerchant() {
        assertThat(Await.value(publisher.send(OTHER_MERCHANT, shop, dispatch("We are sorry."))))
                .isInstanceOf(Sent.Later.class);
        assertThat(WILDBERRIES.server().getAllServeEvents()).isEmpty();
    }

    private Sent send(String text) {
        return Await.value(publisher.send(MERCHANT, shop, dispatch(text)));
    }

    private Dispatch dispatch(String text) {
        return new Dispatch("rpl_1", "r1", text, clock.instant().plus(Duration.ofHours(5)));
    }

    private Sighting look(String id) {
        return Await.value(publisher.look(MERCHANT, shop, id, clock.instant()));
    }
}
