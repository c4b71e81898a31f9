package dev.replydesk.notification.alerts.web;

import dev.replydesk.notification.api.model.ChannelDto;
import dev.replydesk.notification.api.model.DeliveryDto;
import dev.replydesk.notification.api.model.DeliveryPageDto;
import dev.replydesk.notification.api.model.DeliveryStateDto;
import dev.replydesk.notification.delivery.DeliveryPage;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import dev.replydesk.notification.delivery.domain.Notice;

/** Deliveries in the words of the contract. */
final class DeliveryDtos {

    private DeliveryDtos() {
    }

    static DeliveryPageDto page(DeliveryPage page) {
        return new DeliveryPageDto(page.items().stream().map(DeliveryDtos::delivery).toList(), page.nextCursor());
    }

    private static DeliveryDto delivery(Delivery delivery) {
        var dto = new DeliveryDto(delivery.id(), delivery.recipient(),
                ChannelDto.valueOf(delivery.channel().name()), DeliveryStateDto.valueOf(delivery.state().name()),
                delivery.at(), delivery.attempts())
                .nextAttemptAt(delivery.state() == DeliveryState.PENDING ? delivery.wakeAt() : null)
                .reason(delivery.reason()).because(AlertDtos.because(delivery.because()));
        return switch (delivery.alert()) {
            case Alert.Deadline deadline -> dto.caseId(deadline.caseId()).alert(AlertDtos.deadline(deadline));
            case Notice.Outage outage -> dto.outage(AlertDtos.outage(outage));
            case Notice.Gap gap -> dto.gap(AlertDtos.gap(gap));
            case Notice.Misses misses -> dto.forecast(AlertDtos.misses(misses));
        };
    }
}
