package dev.replydesk.notification.delivery.response;

import dev.replydesk.chassis.outbox.Announcement;
import dev.replydesk.chassis.outbox.Announcements;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import dev.replydesk.notification.internalapi.model.AlertDeliveredDto;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells response-service that the alert of a level arrived, from when on it waits for an acknowledgement. */
@Component
class Arrivals implements Announcements<Delivery> {

    @Override
    public List<Announcement> of(@Nullable Delivery before, Delivery after) {
        return after.alert() instanceof Alert.Deadline deadline && deadline.level() != null
                && after.state() == DeliveryState.DELIVERED && !isDelivered(before)
                        ? List.of(new Announcement("AlertDelivered", "response-service",
                                arrival(after, deadline, deadline.level())))
                        : List.of();
    }

    private static boolean isDelivered(@Nullable Delivery delivery) {
        return delivery != null && delivery.state() == DeliveryState.DELIVERED;
    }

    private static AlertDeliveredDto arrival(Delivery delivery, Alert.Deadline deadline, int level) {
        return new AlertDeliveredDto(deadline.caseId(), deadline.dueAt(), level, delivery.recipient(),
                delivery.channel().name(), delivery.at());
    }
}
