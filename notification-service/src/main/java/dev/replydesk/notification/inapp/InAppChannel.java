package dev.replydesk.notification.inapp;

import dev.replydesk.chassis.store.AlreadyStored;
import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.inapp.domain.Notification;
import dev.replydesk.notification.people.domain.Person;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells a person inside the product; a repeat finds the alert in the list and changes nothing. */
@Component("IN_APP")
class InAppChannel implements Channel<Person> {

    private static final Receipt ACCEPTED = new Receipt.Accepted();

    private final Notifications notifications;

    InAppChannel(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Mono<Receipt> send(Message<Person> message) {
        return notifications.insert(message.merchant(), notification(message)).thenReturn(ACCEPTED)
                .onErrorResume(AlreadyStored.class, _ -> Mono.just(ACCEPTED));
    }

    private static Notification notification(Message<Person> message) {
        var id = message.id().replaceFirst("^dlv_", "ntf_");
        return new Notification(id, message.to().id(), message.subject(), message.shopName(),
                message.because(),
                message.subject().raisedAt(), null);
    }
}
