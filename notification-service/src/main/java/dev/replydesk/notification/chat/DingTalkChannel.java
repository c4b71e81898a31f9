package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.Address;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * DingTalk's custom robots (open.dingtalk.com, 自定义机器人接入 and 安全设置): markdown, twenty messages a minute, and a 200
 * whatever happened; what happened is in {@code errcode}.
 */
record DingTalkChannel(RoomPost post, BulletinWriter writer) implements Channel<Room> {

    static final Limit LIMIT = new Limit(10, Duration.ofSeconds(6));
    private static final String NAME = "DingTalk";
    private static final Set<Integer> TOO_MANY = Set.of(130101, 410100, 660026, 90018);
    private static final Set<Integer> GONE = Set.of(300001, 300005, 400013, 400101, 400102);
    private static final int NOT_SAFE = 310000;
    private static final int BUSY = -1;

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> Call.json(signed(address, message.now()), body(writer.write(message))),
                DingTalkChannel::receipt);
    }

    private static Map<String, Object> body(Bulletin bulletin) {
        return Map.of("msgtype", "markdown", "markdown",
                Map.of("title", bulletin.title(), "text", Markdown.of(bulletin, "- ")));
    }

    private static URI signed(Address address, Instant now) {
        if (address.secret() == null) {
            return address.url();
        }
        var millis = now.toEpochMilli();
        var sign = URLEncoder.encode(sign(address.secret(), millis), StandardCharsets.UTF_8);
        var mark = address.url().getRawQuery() == null ? "?" : "&";
        return URI.create(address.url() + mark + "timestamp=" + millis + "&sign=" + sign);
    }

    /** The secret is the key and, after the time, also part of what is signed. */
    static String sign(String secret, long millis) {
        return HmacSha256.of(secret.getBytes(StandardCharsets.UTF_8), millis + "\n" + secret);
    }

    private static Receipt receipt(Answer answer) {
        var code = answer.json().path("errcode").asInt(answer.isTaken() ? BUSY : 0);
        if (!answer.isTaken() || code == 0) {
            return answer.byStatus(NAME);
        }
        var said = answer.json().path("errmsg").asString(answer.line());
        if (TOO_MANY.contains(code)) {
            return answer.tooMany(NAME);
        }
        if (GONE.contains(code)) {
            return new Receipt.Gone(
                    "DingTalk does not know this robot any more (" + said + "): add one and enter its address");
        }
        return switch (code) {
            case BUSY -> new Receipt.NotNow("DingTalk is busy or said nothing of use");
            case NOT_SAFE -> new Receipt.Refused("DingTalk did not accept it as safe (" + said
                    + "): compare the secret, the keywords and the allowed addresses of the robot");
            default -> new Receipt.Refused("DingTalk refused it with " + code + ": " + said);
        };
    }
}
