package dev.replydesk.notification.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DingTalkChannelTest extends ErrcodeContract {

    private static final String SECRET = "SECd1ng";

    /**
     * By the rule of DingTalk's page 自定义机器人安全设置, computed apart from this code:
     * {@code printf '1577262236757\nthis is secret' | openssl dgst -sha256 -hmac 'this is secret' -binary | base64}.
     */
    @Test
    void signsTheTimeAndTheSecretWithTheSecret() {
        assertThat(DingTalkChannel.sign("this is secret", 1_577_262_236_757L))
                .isEqualTo("hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=");
    }

    @Test
    void putsTimeAndSignatureBehindTheToken() {
        assertThat(sent()).isEqualTo(new Receipt.Accepted());

        var request = requests().getFirst();
        var millis = NOW.toEpochMilli();
        assertThat(request.queryParameter("access_token").firstValue()).isEqualTo("ding-token");
        assertThat(request.queryParameter("timestamp").firstValue()).isEqualTo(String.valueOf(millis));
        assertThat(request.queryParameter("sign").firstValue()).isEqualTo(DingTalkChannel.sign(SECRET, millis));
    }

    @Test
    void writesMarkdown() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        assertThat(body().path("msgtype").asString()).isEqualTo("markdown");
        assertThat(body().path("markdown").path("title").asString())
                .isEqualTo("3 reviews need their reply, 1 of them overdue");
        assertThat(body().path("markdown").path("text").asString()).startsWith("### 3 reviews").contains(
                "\n- Overdue · 1 star · Café b Linde /b & Söhne · was due Mon 2 Mar, 13:00 · [Answer it](https://desk.example.org/queue?case=case_cold)\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {300001, 300005, 400013, 400102})
    void aRobotThatIsNotThereIsGone(int code) {
        answersJson("{\"errcode\":%d,\"errmsg\":\"token is not exist\"}".formatted(code));

        assertThat(sent()).isEqualTo(new Receipt.Gone(
                "DingTalk does not know this robot any more (token is not exist): add one and enter its address"));
    }

    @ParameterizedTest
    @ValueSource(ints = {130101, 410100, 660026})
    void tooManyInAMinuteWaitForTheNext(int code) {
        answersJson("{\"errcode\":%d,\"errmsg\":\"send too fast, exceed 20 times per minute\"}".formatted(code));

        assertThat(sent()).isInstanceOfSatisfying(Receipt.NotBefore.class,
                later -> assertThat(later.turn()).isEqualTo(NOW.plusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"310000,sign not match,compare the secret", "310000,keywords not in content,the keywords",
            "400014,hello,refused it with 400014: hello"})
    void aRefusalSaysWhatToLookAt(int code, String said, String advice) {
        answersJson("{\"errcode\":%d,\"errmsg\":\"%s\"}".formatted(code, said));

        assertThat(sent()).isInstanceOfSatisfying(Receipt.Refused.class,
                refused -> assertThat(refused.reason()).contains(said).contains(advice));
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.DINGTALK;
    }

    @Override
    String path() {
        return "/robot/send?access_token=ding-token";
    }

    @Override
    String secret() {
        return SECRET;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new DingTalkChannel(post, writer);
    }
}
