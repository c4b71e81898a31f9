package dev.replydesk.notification.delivery.web;

import dev.replydesk.notification.api.model.AlertDto;
import dev.replydesk.notification.api.model.BecauseDto;
import dev.replydesk.notification.api.model.BecauseKindDto;
import dev.replydesk.notification.api.model.ChannelDto;
import dev.replydesk.notification.api.model.ChannelOutageDto;
import dev.replydesk.notification.api.model.ClockDto;
import dev.replydesk.notification.api.model.DeliveryDto;
import dev.replydesk.notification.api.model.DeliveryPageDto;
import dev.replydesk.notification.api.model.DeliveryStateDto;
import dev.replydesk.notification.delivery.DeliveryPage;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Delivery;
import dev.replydesk.notification.delivery.domain.DeliveryState;
import dev.replydesk.notification.delivery.domain.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                .reason(delivery.reason()).because(because(delivery.because()));
        return switch (delivery.alert()) {
            case Alert.Deadline deadline -> dto.caseId(deadline.caseId()).alert(alert(deadline));
            case Alert.Outage outage -> dto.outage(outage(outage));
        };
    }

    private static @Nullable List<BecauseDto> because(List<Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(DeliveryDtos::because).toList();
    }

    private static BecauseDto because(Reason reason) {
        return new BecauseDto(BecauseKindDto.valueOf(reason.kind().name()))
                .name(reason.name().isEmpty() ? null : reason.name()).until(reason.until());
    }

    private static ChannelOutageDto outage(Alert.Outage outage) {
        return new ChannelOutageDto(outage.channelId(), outage.channelName(), outage.since(), outage.isOver())
                .reason(outage.reason());
    }

    private static AlertDto alert(Alert.Deadline alert) {
        return new AlertDto(ClockDto.valueOf(alert.clock().name()), alert.threshold(), alert.dueAt(), alert.late())
                .level(alert.level());
    }
}
