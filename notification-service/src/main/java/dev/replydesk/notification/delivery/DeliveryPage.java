package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.Delivery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the log, and where the next part begins. */
public record DeliveryPage(List<Delivery> items, @Nullable String nextCursor) {

    public static final DeliveryPage EMPTY = new DeliveryPage(List.of(), null);
}
