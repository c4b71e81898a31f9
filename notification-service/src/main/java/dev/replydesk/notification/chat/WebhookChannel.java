package dev.replydesk.notification.chat;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Matter;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.rooms.Address;
import dev.replydesk.notification.rooms.domain.Limit;
import dev.replydesk.notification.rooms.domain.Room;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * An address of the merchant's own, told in JSON that is signed by Standard Webhooks 1.0.0 (standardwebhooks.com). 410
 * is the end of it; everything else that is not 2xx is tried again.
 */
record WebhookChannel(RoomPost post) implements Channel<Room> {

    static final Limit LIMIT = new Limit(10, Duration.ofSeconds(1));
    private static final String NAME = "the webhook";
    private static final int TOO_MANY = 429;
    private static final int GONE = 410;

    @Override
    public Mono<Receipt> send(Message<Room> message) {
        return post.post(message, address -> call(message, address), WebhookChannel::receipt);
    }

    private static Call call(Message<Room> message, Address address) {
        var body = JsonMapper.shared().writeValueAsString(body(message));
        var seconds = message.now().getEpochSecond();
        var signature = sign(Objects.requireNonNull(address.secret()), message.id(), seconds, body);
        return new Call(address.url(), Map.of("webhook-id", message.id(), "webhook-timestamp", String.valueOf(seconds),
                "webhook-signature", signature), body);
    }

    static String sign(String secret, String id, long seconds, String body) {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        return "v1," + HmacSha256.of(key, id + "." + seconds + "." + body);
    }

    private static Map<String, Object> body(Message<Room> message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", message.isTrial() ? "channel.trial" : "case.alerts");
        body.put("timestamp", message.now().toString());
        body.put("data", Map.of("channelId", message.to().id(), "alerts",
                message.matters().stream().map(WebhookChannel::alert).toList()));
        return body;
    }

    private static Map<String, Object> alert(Matter matter) {
        var alert = matter.alert();
        var told = new LinkedHashMap<String, Object>();
        told.put("caseId", alert.caseId());
        told.put("clock", alert.clock().name());
        told.put("threshold", alert.threshold());
        told.put("dueAt", alert.dueAt().toString());
        told.put("replyDueAt", alert.replyDueAt().toString());
        if (alert.stage() != null) {
            told.put("stage", alert.stage().name());
        }
        told.put("late", alert.late());
        if (alert.rating() != null) {
            told.put("rating", alert.rating());
        }
        if (matter.shopName() != null) {
            told.put("shopName", matter.shopName());
        }
        return told;
    }

    private static Receipt receipt(Answer answer) {
        return answer.isTaken() || answer.status() == GONE || answer.status() == TOO_MANY
                ? answer.byStatus(NAME)
                : new Receipt.NotNow("the webhook answered " + answer.status());
    }
}
