package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.people.domain.Person;
import reactor.core.publisher.Mono;

/** Stands where no mail server is known, so that the log says what to do. */
record NoMail() implements Channel<Person> {

    @Override
    public Mono<Receipt> send(Message<Person> message) {
        return Mono.just(new Receipt.Refused("mail is not set up: set SMTP_HOST"));
    }

    @Override
    public boolean isSetUp() {
        return false;
    }
}
