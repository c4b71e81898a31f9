package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * WeCom's group robots (developer.work.weixin.qq.com, 群机器人配置说明): the key stands in the address; markdown of at most
 * 4096 bytes, twenty messages a minute, and a 200 whatever happened; what happened is in {@code errcode}.
 */
record WeComChannel(RoomPost post, BulletinWriter writer) implements Channel<Room> {

    static final Limit LIMIT = new Limit(10, Duration.ofSeconds(6));
    private static final String NAME = "WeCom";
    private static final int TOO_MANY = 45009;
    private static final int GONE = 93000;
    private static final int BUSY = -1;

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> Call.json(address.url(), Map.of("msgtype", "markdown", "markdown",
                Map.of("content", Markdown.of(writer.write(message), "> ")))), WeComChannel::receipt);
    }

    private static Receipt receipt(Answer answer) {
        var code = answer.json().path("errcode").asInt(answer.isTaken() ? BUSY : 0);
        if (!answer.isTaken() || code == 0) {
            return answer.byStatus(NAME);
        }
        var said = answer.json().path("errmsg").asString(answer.line());
        return switch (code) {
            case TOO_MANY -> answer.tooMany(NAME);
            case GONE -> new Receipt.Gone("WeCom does not know this robot any more: add one and enter its address");
            case BUSY -> new Receipt.NotNow("WeCom is busy or said nothing of use");
            default -> new Receipt.Refused("WeCom refused it with " + code + ": " + said);
        };
    }
}
