package dev.replydesk.notification.inapp.web;

import dev.replydesk.notification.api.model.AlertDto;
import dev.replydesk.notification.api.model.ClockDto;
import dev.replydesk.notification.api.model.NotificationDto;
import dev.replydesk.notification.api.model.NotificationPageDto;
import dev.replydesk.notification.delivery.domain.Alert;
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
        var alert = notification.alert();
        return new NotificationDto(notification.id(), alert.caseId(), alert(alert), notification.at())
                .rating(alert.rating()).shopName(notification.shopName()).readAt(notification.readAt());
    }

    private static AlertDto alert(Alert alert) {
        return new AlertDto(ClockDto.valueOf(alert.clock().name()), alert.threshold(), alert.dueAt(), alert.late())
                .level(alert.level());
    }
}
