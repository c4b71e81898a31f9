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
import org.junit.jupiter.params.provider.CsvSource;

class SlackChannelTest extends ChatContract {

    @Test
    void writesItsOwnSignsAsTextAndOthersAsNothing() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        assertThat(body().path("text").asString()).isEqualTo(
                """
                        *3 reviews need their reply, 1 of them overdue*
                        • Overdue · 1 star · Café b Linde /b &amp; Söhne · was due Mon 2 Mar, 13:00 · <https://desk.example.org/queue?case=case_cold|Answer it>
                        • 1 min left · 1 star · Hotel (https://evil.example) · due Mon 2 Mar, 13:00 · <https://desk.example.org/queue?case=case_cold|Answer it>
                        • 1 min left · due Mon 2 Mar, 13:00 · told late · <https://desk.example.org/queue?case=case_cold|Answer it>""");
    }

    @ParameterizedTest
    @CsvSource({"404,no_service", "404,channel_not_found", "410,channel_is_archived", "403,invalid_token",
            "404,no_team"})
    void anAddressThatSlackNoLongerKnowsIsGone(int status, String word) {
        answers(aResponse().withStatus(status).withBody(word));

        assertThat(sent()).isInstanceOfSatisfying(Receipt.Gone.class,
                gone -> assertThat(gone.reason()).contains("connect it anew"));
    }

    @ParameterizedTest
    @CsvSource({"400,invalid_payload", "403,action_prohibited", "400,no_text", "400,too_many_attachments"})
    void aRefusalIsSaidInSlacksWord(int status, String word) {
        answers(aResponse().withStatus(status).withBody(word));

        assertThat(sent()).isEqualTo(new Receipt.Refused("Slack answered " + status + ": " + word));
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.SLACK;
    }

    @Override
    String path() {
        return "/services/T000/B000/slack-token";
    }

    @Override
    String secret() {
        return null;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new SlackChannel(post, writer);
    }

    @Override
    ResponseDefinitionBuilder success() {
        return aResponse().withStatus(200).withBody("ok");
    }
}
