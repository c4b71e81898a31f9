package dev.replydesk.notification.alerts.web;

import dev.replydesk.notification.api.model.NotificationDto;
import dev.replydesk.notification.api.model.NotificationPageDto;
import dev.replydesk.notification.delivery.domain.Alert;
import dev.replydesk.notification.delivery.domain.Notice;
import dev.replydesk.notification.inapp.NotificationPage;
import dev.replydesk.notification.inapp.domain.Notification;

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
                .because(AlertDtos.because(notification.because()));
        return switch (notification.alert()) {
            case Alert.Deadline deadline -> dto.caseId(deadline.caseId()).alert(AlertDtos.deadline(deadline))
                    .rating(deadline.rating()).shopName(notification.shopName());
            case Notice.Outage outage -> dto.outage(AlertDtos.outage(outage));
            case Notice.Gap gap -> dto.gap(AlertDtos.gap(gap));
            case Notice.Misses misses -> dto.forecast(AlertDtos.misses(misses));
        };
    }
}
