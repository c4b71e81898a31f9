package dev.replydesk.notification.inapp.web;

import dev.replydesk.notification.api.model.AlertDto;
import dev.replydesk.notification.api.model.BecauseDto;
import dev.replydesk.notification.api.model.BecauseKindDto;
import dev.replydesk.notification.api.model.ChannelOutageDto;
import dev.replydesk.notification.api.model.ClockDto;
import dev.replydesk.notification.api.model.NotificationDto;
import dev.replydesk.notification.api.model.NotificationPageDto;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Reason;
import dev.replydesk.notification.inapp.NotificationPage;
import dev.replydesk.notification.inapp.domain.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alerts in the words of the contract. */
final class NotificationDtos {

    private NotificationDtos() {
    }

    static NotificationPageDto page(NotificationPage page) {
        var items = page.items().stream().map(NotificationDtos::notification).toList();
        return new NotificationPageDto(items, page.nextCursor(), page.unread());
    }

    static NotificationDto notification(Notification notification) {
        var dto = new NotificationDto(notification.id(), notification.at()).readAt(notification.readAt())
                .because(because(notification.because()));
        return switch (notification.alert()) {
            case Alert.Deadline deadline -> dto.caseId(deadline.caseId()).alert(alert(deadline))
                    .rating(deadline.rating()).shopName(notification.shopName());
            case Alert.Outage outage -> dto.outage(outage(outage));
        };
    }

    private static @Nullable List<BecauseDto> because(List<Reason> reasons) {
        return reasons.isEmpty() ? null : reasons.stream().map(NotificationDtos::because).toList();
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
