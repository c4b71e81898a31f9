package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.delivery.domain.Recipient;
import dev.replydesk.notification.delivery.domain.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the cases and recipients of one merchant just before sending.
 *
 * @param standings
 *            without the cases nobody could say anything about; those are told
 */
record Briefing(Map<String, Standing> standings, Map<String, Recipient> recipients, String merchantName) {

    /** Why this delivery is not needed any more; null while it is. */
    @Nullable
    String reasonToDrop(Delivery delivery) {
        var recipient = recipients.get(delivery.recipient());
        if (recipient == null) {
            return delivery.channel().isOfRooms() ? "the channel was removed" : "the person is no longer active";
        }
        var settled = delivery.alert() instanceof Alert.Deadline deadline ? reasonToDrop(deadline) : null;
        return settled == null ? recipient.reasonNotToTell() : settled;
    }

    /** Until when this delivery waits because its reader wants to be left alone; null where it goes now. */
    @Nullable
    Instant quietUntil(Delivery delivery, Instant now) {
        var recipient = recipients.get(delivery.recipient());
        var end = recipient == null || !delivery.channel().disturbs() ? null : recipient.quietUntil(now);
        return end != null && delivery.alert().canWaitUntil(end) ? end : null;
    }

    /** Until when it waits because nobody is at work; null where it goes now. */
    static @Nullable Instant closedUntil(Delivery delivery, Instant now) {
        var opening = delivery.channel().disturbs() ? delivery.alert().notBefore() : null;
        return opening != null && opening.isAfter(now) ? opening : null;
    }

    private @Nullable String reasonToDrop(Alert.Deadline deadline) {
        var standing = standings.get(deadline.caseId());
        return standing == null ? null : standing.reasonToDrop(deadline);
    }

    Message<Recipient> message(Parcel parcel, Instant now) {
        var to = Objects.requireNonNull(recipients.get(parcel.first().recipient()));
        var merchant = parcel.deliveries().getFirst().merchantId();
        var name = merchantName.isEmpty() ? null : merchantName;
        return switch (parcel.first().alert()) {
            case Notice notice ->
                new Message<>(parcel.id(), merchant, notice, parcel.first().because(), to, name, now);
            case Alert.Deadline _ -> new Message<>(parcel.id(), merchant, matters(parcel), to, name, now);
        };
    }

    private List<Matter> matters(Parcel parcel) {
        return parcel.deliveries().stream().map(Versioned::value)
                .flatMap(one -> one.alert() instanceof Alert.Deadline deadline
                        ? Stream.of(matter(deadline, one))
                        : Stream.of())
                .toList();
    }

    private Matter matter(Alert.Deadline deadline, Delivery delivery) {
        var standing = standings.get(deadline.caseId());
        return new Matter(deadline, standing == null ? null : standing.shopName(), delivery.because());
    }
}
