package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.delivery.domain.Recipient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a channel carries to one recipient.
 *
 * @param id
 *            the same on every attempt, so that a repeat can be recognised
 * @param matters
 *            one for a person, many for a room, none in a message that only tries whether the channel works
 * @param notice
 *            what is not about one case, told to persons and alone
 * @param because
 *            why its reader is told of the one deadline or the notice in place of others
 * @param now
 *            the instant the words are true for
 */
public record Message<R extends Recipient>(String id, MerchantId merchant, List<Matter> matters,
        @Nullable Notice notice, List<Reason> because, R to, @Nullable String merchantName, Instant now) {

    public Message {
        matters = List.copyOf(matters);
        because = List.copyOf(because);
    }

    /** About what is not one case. */
    public Message(String id, MerchantId merchant, Notice notice, List<Reason> because, R to,
            @Nullable String merchantName, Instant now) {
        this(id, merchant, List.of(), notice, because, to, merchantName, now);
    }

    /** About these deadlines. */
    public Message(String id, MerchantId merchant, List<Matter> matters, R to, @Nullable String merchantName,
            Instant now) {
        this(id, merchant, matters, null, matters.isEmpty() ? List.of() : matters.getFirst().because(), to,
                merchantName,
                now);
    }

    /** About one deadline. */
    public Message(String id, MerchantId merchant, Alert.Deadline alert, @Nullable String shopName, R to,
            @Nullable String merchantName, Instant now) {
        this(id, merchant, List.of(new Matter(alert, shopName)), to, merchantName, now);
    }

    public boolean isTrial() {
        return matters.isEmpty() && notice == null;
    }

    /** The one thing that it is about. */
    public Alert subject() {
        return notice == null ? alert() : notice;
    }

    /** The one deadline that it is about. */
    public Alert.Deadline alert() {
        return matters.getFirst().alert();
    }

    /** Of the one deadline that it is about. */
    public @Nullable String shopName() {
        return matters.isEmpty() ? null : matters.getFirst().shopName();
    }
}
