package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookChannelTest extends ChatContract {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** The public vector of Standard Webhooks. */
    @Test
    void signsAsTheStandardDoes() {
        assertThat(WebhookChannel.sign(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L,
                "{\"test\": 2432232314}")).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatIsSentIsWhatIsSigned() {
        assertThat(sent()).isEqualTo(new Receipt.Accepted());

        var request = requests().getFirst();
        assertThat(request.getHeader("webhook-id")).isEqualTo("dlv_1");
        assertThat(request.getHeader("webhook-timestamp")).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(request.getHeader("webhook-signature")).isEqualTo(
                WebhookChannel.sign(SECRET, "dlv_1", NOW.getEpochSecond(), request.getBodyAsString()));
    }

    @Test
    void everyAlertIsThereInFull() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        assertThat(body().path("type").asString()).isEqualTo("case.alerts");
        assertThat(body().path("data").path("alerts")).hasSize(3);
        var first = body().path("data").path("alerts").get(0);
        assertThat(first.path("caseId").asString()).isEqualTo("case_cold");
        assertThat(first.path("threshold").asInt()).isEqualTo(100);
        assertThat(first.path("shopName").asString()).isEqualTo("Café <b>*Linde*</b> & Söhne");
        assertThat(body().path("data").path("alerts").get(2).has("rating")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 403, 404, 409, 422, 500, 502})
    void everythingButATwoHundredIsTriedAgain(int status) {
        answers(aResponse().withStatus(status));

        assertThat(sent()).isInstanceOf(Receipt.NotNow.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void everyTwoHundredIsASuccess(int status) {
        answers(aResponse().withStatus(status));

        assertThat(sent()).isEqualTo(new Receipt.Accepted());
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    String path() {
        return "/our/hook";
    }

    @Override
    String secret() {
        return SECRET;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new WebhookChannel(post);
    }

    @Override
    ResponseDefinitionBuilder success() {
        return aResponse().withStatus(204);
    }
}
