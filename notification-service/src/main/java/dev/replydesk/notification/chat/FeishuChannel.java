package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Custom bots of Feishu and Lark (open.feishu.cn, 自定义机器人使用指南): rich text, a hundred messages a minute and five a
 * second, and a 200 whatever happened; what happened is in {@code code}.
 */
record FeishuChannel(RoomPost post, BulletinWriter writer) implements Channel<Room> {

    static final Limit LIMIT = new Limit(4, Duration.ofMillis(1_200));
    private static final String NAME = "Feishu";
    private static final int TOO_MANY = 11232;
    private static final int GONE = 19001;
    private static final int WRONG_SIGN = 19021;
    private static final int WRONG_ADDRESS = 19022;
    private static final int WRONG_WORDS = 19024;
    private static final int BUSY = -1;

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> Call.json(address.url(), body(message, address.secret())),
                FeishuChannel::receipt);
    }

    private Map<String, Object> body(Message<Room> message, @Nullable String secret) {
        var language = message.to().language().startsWith("zh") ? "zh_cn" : "en_us";
        var body = new HashMap<String, Object>(Map.of("msg_type", "post", "content",
                Map.of("post", Map.of(language, text(writer.write(message))))));
        if (secret != null) {
            body.putAll(signature(secret, message.now()));
        }
        return body;
    }

    private static Map<String, String> signature(String secret, Instant now) {
        var seconds = now.getEpochSecond();
        return Map.of("timestamp", String.valueOf(seconds), "sign", sign(secret, seconds));
    }

    /** Time and secret together are the key; what is signed is empty. */
    static String sign(String secret, long seconds) {
        return HmacSha256.of((seconds + "\n" + secret).getBytes(StandardCharsets.UTF_8), "");
    }

    private static Map<String, Object> text(Bulletin bulletin) {
        var paragraphs = new ArrayList<List<Map<String, String>>>();
        bulletin.lines().forEach(line -> paragraphs.add(paragraph(line.text(), line.open())));
        if (bulletin.rest() != null) {
            paragraphs.add(paragraph(bulletin.rest(), bulletin.queue()));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(List.of(link(bulletin.queue())));
        }
        return Map.of("title", bulletin.title(), "content", paragraphs);
    }

    private static List<Map<String, String>> paragraph(String text, Bulletin.Link link) {
        return List.of(Map.of("tag", "text", "text", text + " · "), link(link));
    }

    private static Map<String, String> link(Bulletin.Link link) {
        return Map.of("tag", "a", "text", link.words(), "href", link.url());
    }

    private static Receipt receipt(Answer answer) {
        var json = answer.json();
        var code = json.path("code").asInt(json.path("StatusCode").asInt(answer.isTaken() ? BUSY : 0));
        if (code == 0) {
            return answer.byStatus(NAME);
        }
        var said = json.path("msg").asString(answer.line());
        return switch (code) {
            case TOO_MANY -> answer.tooMany(NAME);
            case GONE -> new Receipt.Gone("Feishu does not know this bot any more: add one and enter its address");
            case WRONG_SIGN ->
                new Receipt.Refused("Feishu did not accept the signature: compare the secret of the bot");
            case WRONG_ADDRESS ->
                new Receipt.Refused("Feishu lets only listed addresses write: add ours to the bot's list");
            case WRONG_WORDS ->
                new Receipt.Refused("Feishu wants a keyword in every message: take the keywords off the bot");
            case BUSY -> new Receipt.NotNow("Feishu is busy or said nothing of use");
            default -> new Receipt.Refused("Feishu refused it with " + code + ": " + said);
        };
    }
}
