package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * Slack's incoming webhooks (docs.slack.dev, "Sending messages using incoming webhooks" and "Rate limits"): text in
 * mrkdwn, one message a second, errors as a word in the body.
 */
record SlackChannel(RoomPost post, BulletinWriter writer) implements Channel<Room> {

    static final Limit LIMIT = new Limit(1, Duration.ofSeconds(1));
    private static final String NAME = "Slack";
    private static final Set<String> GONE = Set.of("no_service", "no_service_id", "no_team", "team_disabled",
            "invalid_token", "channel_not_found", "channel_is_archived", "user_not_found");

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> Call.json(address.url(),
                Map.of("text", text(writer.write(message)), "unfurl_links", false)), SlackChannel::receipt);
    }

    static String text(Bulletin bulletin) {
        var text = new StringBuilder("*" + escaped(bulletin.title()) + "*");
        bulletin.lines().forEach(line -> text.append("\n• ").append(escaped(line.text())).append(" · ")
                .append(link(line.open())));
        if (bulletin.rest() != null) {
            text.append("\n").append(escaped(bulletin.rest())).append(" · ").append(link(bulletin.queue()));
        }
        return text.toString();
    }

    private static String link(Bulletin.Link link) {
        return "<" + escaped(link.url()) + "|" + escaped(link.words()) + ">";
    }

    /** The three signs that Slack reads as its own. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Receipt receipt(Answer answer) {
        return GONE.contains(answer.line())
                ? new Receipt.Gone(
                        "Slack says that the address is no longer in use (" + answer.line() + "): connect it anew")
                : answer.byStatus(NAME);
    }
}
