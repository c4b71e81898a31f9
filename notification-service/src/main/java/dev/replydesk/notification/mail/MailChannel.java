package dev.replydesk.notification.mail;

import dev.replydesk.notification.delivery.Channel;
import dev.replydesk.notification.delivery.Message;
import dev.replydesk.notification.delivery.Receipt;
import dev.replydesk.notification.people.domain.Person;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.springframework.mail.MailException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Tells a person by mail; one letter a person, so that one refused address never holds up another. */
record MailChannel(LetterWriter writer, Envelopes envelopes, Scheduler scheduler,
        Duration limit) implements Channel<Person> {

    @Override
    public Mono<Receipt> send(Message<Person> message) {
        Receipt tooSlow = new Receipt.NotNow("the mail server took longer than " + limit.toSeconds() + " s");
        return Mono.fromCallable(() -> post(message)).subscribeOn(scheduler).timeout(limit, Mono.just(tooSlow));
    }

    private Receipt post(Message<Person> message) throws MessagingException, UnsupportedEncodingException {
        var addressee = Addressee.of(message.to());
        if (addressee.address() == null) {
            return new Receipt.Refused(addressee.problem());
        }
        try {
            envelopes.post(message, writer.write(message), addressee.address());
            return new Receipt.Accepted();
        } catch (MailException failure) {
            return Refusal.read(failure);
        }
    }
}
