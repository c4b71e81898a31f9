package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.MailPace;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.people.domain.Person;
import java.time.Clock;
import reactor.core.publisher.Mono;

/**
 * Sends a person alerts when it is their turn, at most one mail a minute. What is not about a case is rare and goes.
 */
record PacedMail(Channel<Person> channel, MailPace pace, Clock clock) implements Channel<Person> {

    @Override
    public Mono<Receipt> send(Message<Person> message) {
        return message.matters().isEmpty()
                ? channel.send(message)
                : Mono.defer(() -> pace.turn(message.merchant(), message.to().id()))
                        .flatMap(turn -> turn.isAfter(clock.instant())
                                ? Mono.just(new Receipt.NotBefore(turn, "waits for the next mail to this person"))
                                : told(message));
    }

    private Mono<Receipt> told(Message<Person> message) {
        return channel.send(message).flatMap(receipt -> receipt instanceof Receipt.Accepted
                ? Mono.just(receipt)
                : pace.giveBack(message.merchant(), message.to().id()).thenReturn(receipt));
    }
}
