package dev.replydesk.notification.delivery;

import dev.replydesk.chassis.store.Versioned;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.Recipient;
import dev.replydesk.notification.delivery.domain.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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
        var standing = standings.get(delivery.alert().caseId());
        var settled = standing == null ? null : standing.reasonToDrop();
        return settled == null ? recipient.reasonNotToTell() : settled;
    }

    Message<Recipient> message(Parcel parcel, Instant now) {
        var to = Objects.requireNonNull(recipients.get(parcel.first().recipient()));
        var matters = parcel.deliveries().stream().map(Versioned::value).map(this::matter).toList();
        return new Message<>(parcel.id(), parcel.deliveries().getFirst().merchantId(), matters, to,
                merchantName.isEmpty() ? null : merchantName, now);
    }

    private Matter matter(Delivery delivery) {
        var standing = standings.get(delivery.alert().caseId());
        return new Matter(delivery.alert(), standing == null ? null : standing.shopName());
    }
}
