package dev.replydesk.notification.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class WeComChannelTest extends ErrcodeContract {

    private static final int LONGEST = 4096;

    @Test
    void sendsMarkdownWithTheKeyInTheAddress() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        assertThat(requests().getFirst().getUrl()).isEqualTo(path());
        assertThat(body().path("markdown").path("content").asString()).contains(
                "\n> 1 min left · due Mon 2 Mar, 13:00 · told late · [Answer it](https://desk.example.org/queue?case=case_cold)");
    }

    @Test
    void theLongestMessageFits() {
        var many = Collections.nCopies(60, new Matter(AlertFixture.breach(), "湖".repeat(200)));

        assertThat(sent(new Message<>("dgs_60", MERCHANT, many, recipient("chn_1"), null, NOW)))
                .isEqualTo(new Receipt.Accepted());
        var content = body().path("markdown").path("content").asString();
        assertThat(content).contains("and 50 more · [Open the queue](https://desk.example.org/queue)");
        assertThat(content.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @Test
    void aKeyThatWeComDoesNotKnowIsGone() {
        answersJson("{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");

        assertThat(sent()).isInstanceOf(Receipt.Gone.class);
    }

    @Test
    void tooManyInAMinuteWaitForTheNext() {
        answersJson("{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");

        assertThat(sent()).isInstanceOfSatisfying(Receipt.NotBefore.class,
                later -> assertThat(later.turn()).isEqualTo(NOW.plusSeconds(60)));
    }

    @Test
    void aRefusalIsSaidInItsWords() {
        answersJson("{\"errcode\":40058,\"errmsg\":\"markdown.content exceed max length 4096\"}");

        assertThat(sent()).isEqualTo(
                new Receipt.Refused("WeCom refused it with 40058: markdown.content exceed max length 4096"));
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.WECOM;
    }

    @Override
    String path() {
        return "/cgi-bin/webhook/send?key=wecom-key";
    }

    @Override
    String secret() {
        return null;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new WeComChannel(post, writer);
    }
}
