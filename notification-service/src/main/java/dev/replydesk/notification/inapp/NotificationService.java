package dev.replydesk.notification.inapp;

import dev.replydesk.chassis.problem.ProblemException;
import dev.replydesk.chassis.store.Cursor;
import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.inapp.domain.Notification;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Everybody's own list: look, and tick off. */
@Service
public class NotificationService {

    private final Notifications notifications;
    private final Clock clock;

    NotificationService(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    public Mono<NotificationPage> list(MerchantId merchant, String person, boolean unreadOnly, int limit,
            @Nullable String cursor) {
        var found = Mono.defer(() -> notifications
                .newest(merchant, person, unreadOnly, limit + 1, Cursor.decode(cursor, 2)).collectList());
        return Mono.zip(found, unread(merchant, person), (items, unread) -> page(items, limit, unread));
    }

    /** Somebody else's alert is not there. */
    public Mono<Notification> read(MerchantId merchant, String person, String id) {
        return notifications.find(merchant, id).filter(notification -> notification.recipient().equals(person))
                .flatMap(_ -> notifications.update(merchant, id, notification -> notification.read(clock.instant())))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound("You have no alert with this id")));
    }

    public Mono<Long> readAll(MerchantId merchant, String person) {
        return notifications.readAll(merchant, person, clock.instant()).then(unread(merchant, person));
    }

    private Mono<Long> unread(MerchantId merchant, String person) {
        return notifications.unread(merchant, person);
    }

    private static NotificationPage page(List<Notification> found, int limit, long unread) {
        if (found.size() <= limit) {
            return new NotificationPage(found, null, unread);
        }
        var last = found.get(limit - 1);
        return new NotificationPage(found.subList(0, limit), Cursor.of(last.at(), last.id()).encode(), unread);
    }
}
