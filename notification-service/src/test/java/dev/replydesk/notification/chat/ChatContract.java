package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.replydesk.chassis.resilience.Resilience;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.chassis.test.Await;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.ChannelContract;
import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.Vaults;
import dev.replydesk.notification.rooms.domain.Room;
import dev.replydesk.notification.rooms.domain.RoomFixture;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every channel to a room keeps to beside what every channel keeps to, whatever its platform does. */
abstract class ChatContract extends ChannelContract<Room> {

    static final Instant NOW = AlertFixture.NOON.minusSeconds(60);
    static final MerchantId MERCHANT = new MerchantId("mer_contract");
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);

    final WireMockServer platform = new WireMockServer(WireMockConfiguration.options().dynamicPort());

    abstract ChannelKind kind();

    /** The path and the query of the address as the platform gives it out. */
    abstract String path();

    abstract String secret();

    abstract Channel<Room> channel(RoomPost post, BulletinWriter writer);

    /** What the platform answers when it took a message. */
    abstract ResponseDefinitionBuilder success();

    @BeforeEach
    void start() {
        platform.start();
        answers(success());
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    @Override
    protected Channel<Room> channel() {
        return channel(PATIENCE);
    }

    private Channel<Room> channel(Duration limit) {
        var destinations = new Destinations(host -> List.of(InetAddress.getAllByName(host)), true);
        var http = new RoomHttp(destinations, new Resilience(), limit, Clock.fixed(NOW, ZoneOffset.UTC));
        return channel(new RoomPost(Vaults.ONE, http, limit),
                new BulletinWriter(URI.create("https://desk.example.org")));
    }

    @Override
    protected Room recipient(String id) {
        return RoomFixture.room(id, kind(), Vaults.sealed(MERCHANT, id, platform.baseUrl() + path(), secret()));
    }

    @Override
    protected List<String> reached(Message<Room> any) {
        return requests().stream().map(request -> request.getHeader("Idempotency-Key")).toList();
    }

    @Test
    void aPlatformThatHangsIsTriedLater() {
        answers(success().withFixedDelay(10_000));
        var receipt = channel(IMPATIENCE).send(message("dlv_1", recipient("chn_1")));

        assertThat(Await.value(receipt)).isEqualTo(new Receipt.NotNow("localhost took longer than 1 s"));
    }

    @Test
    void aBrokenConnectionIsTriedLater() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(sent()).isEqualTo(new Receipt.NotNow("localhost could not be reached or broke off"));
    }

    @Test
    void aPlatformThatIsDownIsTriedLater() {
        platform.stop();
        var nowhere = RoomFixture.room("chn_off", kind(),
                Vaults.sealed(MERCHANT, "chn_off", "http://localhost:9" + path(), secret()));

        assertThat(Await.value(channel().send(message("dlv_1", nowhere)))).isInstanceOf(Receipt.NotNow.class);
    }

    @Test
    void aPlatformThatIsUnwellIsTriedLater() {
        answers(aResponse().withStatus(503));

        assertThat(sent()).isEqualTo(new Receipt.NotNow("localhost answered 503"));
    }

    @Test
    void whatIsTooMuchWaitsAsLongAsThePlatformSays() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "30"));

        assertThat(sent()).isInstanceOfSatisfying(Receipt.NotBefore.class,
                later -> assertThat(later.turn()).isEqualTo(NOW.plusSeconds(30)));
    }

    @Test
    void aGoneAddressIsGoneForGood() {
        answers(aResponse().withStatus(410));

        assertThat(sent()).isInstanceOf(Receipt.Gone.class);
    }

    @Test
    void noRedirectIsFollowed() {
        answers(aResponse().withStatus(307).withHeader("Location", platform.baseUrl() + "/elsewhere"));

        assertThat(sent()).isNotInstanceOf(Receipt.Accepted.class);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() {
        answers(aResponse().withStatus(410).withBody("x".repeat(1024 * 1024)).withChunkedDribbleDelay(100, 60_000));

        assertThat(sent()).isInstanceOf(Receipt.Gone.class);
    }

    @Test
    void noWordOfSecretOrAddressIsInAnOutcome() {
        answers(aResponse().withStatus(400).withBody("no"));

        assertThat(sent().toString()).doesNotContain(path()).doesNotContain(Objects.requireNonNullElse(secret(), "?"));
    }

    void answers(ResponseDefinitionBuilder answer) {
        platform.resetAll();
        platform.stubFor(post(anyUrl()).willReturn(answer));
    }

    /** A success whose code says otherwise. */
    void answersJson(String json) {
        answers(aResponse().withStatus(200).withHeader("Content-Type", "application/json").withBody(json));
    }

    Receipt sent() {
        return sent(message("dlv_1", recipient("chn_1")));
    }

    Receipt sent(Message<Room> message) {
        return Await.value(channel().send(message));
    }

    Receipt sentThree() {
        var matters = List.of(new Matter(AlertFixture.breach(), "Café <b>*Linde*</b> & Söhne"),
                new Matter(AlertFixture.warning(75), "[Hotel](https://evil.example)"),
                new Matter(AlertFixture.lateWithoutStars(), null));
        return sent(new Message<>("dgs_3", MERCHANT, matters, recipient("chn_1"), null, NOW));
    }

    List<LoggedRequest> requests() {
        return platform.findAll(postRequestedFor(anyUrl()));
    }

    JsonNode body() {
        return JsonMapper.shared().readTree(requests().getLast().getBodyAsString());
    }
}
