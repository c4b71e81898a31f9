package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * A workflow of Microsoft Teams, "When a Teams webhook request is received" (learn.microsoft.com, "Create incoming
 * webhooks with Workflows"); the Office 365 connectors before it are retired. It takes a message with one Adaptive Card
 * and answers 202. Teams takes four requests a second from a connector.
 */
record TeamsChannel(RoomPost post, BulletinWriter writer) implements Channel<Room> {

    static final Limit LIMIT = new Limit(2, Duration.ofMillis(500));
    private static final String NAME = "Teams";
    private static final int NOT_FOUND = 404;

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> Call.json(address.url(), card(writer.write(message))),
                TeamsChannel::receipt);
    }

    private static Map<String, Object> card(Bulletin bulletin) {
        var card = Map.of("$schema", "http://adaptivecards.io/schemas/adaptive-card.json", "type", "AdaptiveCard",
                "version", "1.4", "body", blocks(bulletin));
        return Map.of("type", "message", "attachments",
                List.of(Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private static List<Map<String, Object>> blocks(Bulletin bulletin) {
        var blocks = new ArrayList<Map<String, Object>>();
        blocks.add(Map.of("type", "TextBlock", "text", bulletin.title(), "weight", "Bolder", "wrap", true));
        bulletin.lines().forEach(line -> blocks.add(block(Markdown.line(line))));
        if (bulletin.rest() != null) {
            blocks.add(block(Markdown.rest(bulletin)));
        }
        return blocks;
    }

    private static Map<String, Object> block(String text) {
        return Map.of("type", "TextBlock", "text", text, "wrap", true);
    }

    private static Receipt receipt(Answer answer) {
        return answer.status() == NOT_FOUND
                ? new Receipt.Gone("Teams does not know this workflow any more: make a new one and enter its address")
                : answer.byStatus(NAME);
    }
}
