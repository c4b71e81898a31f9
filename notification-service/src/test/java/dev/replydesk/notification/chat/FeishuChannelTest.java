package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeishuChannelTest extends ChatContract {

    private static final String SECRET = "feishu-secret";

    /**
     * By the rule of Feishu's page 自定义机器人使用指南, computed apart from this code:
     * {@code printf '' | openssl dgst -sha256 -hmac "$(printf '1599360473\ndemo')" -binary | base64}.
     */
    @Test
    void signsNothingWithTheTimeAndTheSecret() {
        assertThat(FeishuChannel.sign("demo", 1_599_360_473L))
                .isEqualTo("l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
    }

    @Test
    void putsTimeInSecondsAndSignatureIntoTheBody() {
        assertThat(sent()).isEqualTo(new Receipt.Accepted());

        assertThat(body().path("timestamp").asString()).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        assertThat(body().path("sign").asString()).isEqualTo(FeishuChannel.sign(SECRET, NOW.getEpochSecond()));
    }

    @Test
    void writesRichTextInWhichNamesAreOnlyText() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        var post = body().path("content").path("post").path("en_us");
        assertThat(post.path("title").asString()).isEqualTo("3 reviews need their reply, 1 of them overdue");
        assertThat(post.path("content").get(1).get(0).path("tag").asString()).isEqualTo("text");
        assertThat(post.path("content").get(1).get(1).path("href").asString())
                .isEqualTo("https://desk.example.org/queue?case=case_cold");
    }

    @Test
    void aBotThatIsNotThereIsGone() {
        answersJson("{\"code\":19001,\"data\":{},\"msg\":\"param invalid: incoming webhook access token invalid\"}");

        assertThat(sent()).isInstanceOf(Receipt.Gone.class);
    }

    @Test
    void tooManyInAMinuteWaitForTheNext() {
        answersJson("{\"code\":11232,\"msg\":\"frequency limited\"}");

        assertThat(sent()).isInstanceOfSatisfying(Receipt.NotBefore.class,
                later -> assertThat(later.turn()).isEqualTo(NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"19021,sign match fail,compare the secret", "19022,Ip Not Allowed,add ours",
            "19024,Key Words Not Found,keyword",
            "9499,Bad Request,refused it with 9499: Bad Request"})
    void aRefusalSaysWhatToLookAt(int code, String said, String advice) {
        answersJson("{\"code\":%d,\"msg\":\"%s\"}".formatted(code, said));

        assertThat(sent()).isInstanceOfSatisfying(Receipt.Refused.class,
                refused -> assertThat(refused.reason()).contains(advice));
    }

    @Test
    void theOlderFormOfSuccessIsOne() {
        answersJson("{\"StatusCode\":0,\"StatusMessage\":\"success\"}");

        assertThat(sent()).isEqualTo(new Receipt.Accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "{}"})
    void aSuccessThatSaysNothingIsNone(String body) {
        answersJson(body);

        assertThat(sent()).isInstanceOf(Receipt.NotNow.class);
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.FEISHU;
    }

    @Override
    String path() {
        return "/open-apis/bot/v2/hook/feishu-token";
    }

    @Override
    String secret() {
        return SECRET;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new FeishuChannel(post, writer);
    }

    @Override
    ResponseDefinitionBuilder success() {
        return okJson("{\"StatusCode\":0,\"StatusMessage\":\"success\",\"code\":0,\"data\":{},\"msg\":\"success\"}");
    }
}
