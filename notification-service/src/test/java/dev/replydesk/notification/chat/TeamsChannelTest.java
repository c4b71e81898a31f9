package dev.replydesk.notification.chat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.rooms.domain.Room;
import org.junit.jupiter.api.Test;

class TeamsChannelTest extends ChatContract {

    @Test
    void writesOneAdaptiveCardAndTakesA202ForIt() {
        assertThat(sentThree()).isEqualTo(new Receipt.Accepted());

        assertThat(body().path("type").asString()).isEqualTo("message");
        var attachment = body().path("attachments").get(0);
        assertThat(attachment.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(attachment.path("content").path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(attachment.path("content").path("body")).hasSize(4);
        assertThat(attachment.path("content").path("body").get(2).path("text").asString()).isEqualTo(
                "1 min left · 1 star · Hotel (https://evil.example) · due Mon 2 Mar, 13:00 · [Answer it](https://desk.example.org/queue?case=case_cold)");
    }

    @Test
    void theSignatureInTheAddressIsSentAsItStands() {
        assertThat(sent()).isEqualTo(new Receipt.Accepted());

        assertThat(requests().getFirst().getUrl()).isEqualTo(path());
    }

    @Test
    void aWorkflowThatWasDeletedIsGone() {
        answers(aResponse().withStatus(404).withBody("{\"error\":{\"code\":\"WorkflowNotFound\"}}"));

        assertThat(sent()).isInstanceOf(Receipt.Gone.class);
    }

    @Test
    void aSignatureThatNoLongerFitsIsRefused() {
        answers(aResponse().withStatus(401).withBody("DirectApiAuthorizationRequired"));

        assertThat(sent()).isEqualTo(new Receipt.Refused("Teams answered 401: DirectApiAuthorizationRequired"));
    }

    @Override
    ChannelKind kind() {
        return ChannelKind.TEAMS;
    }

    @Override
    String path() {
        return "/workflows/1/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sig=teams-signature";
    }

    @Override
    String secret() {
        return null;
    }

    @Override
    Channel<Room> channel(RoomPost post, BulletinWriter writer) {
        return new TeamsChannel(post, writer);
    }

    @Override
    ResponseDefinitionBuilder success() {
        return aResponse().withStatus(202);
    }
}
