package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.people.domain.Person;
import dev.replydesk.notification.people.domain.PersonFixture;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every channel keeps to; a new channel extends this and says what reached a person. */
public abstract class ChannelContract {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    protected abstract Channel channel();

    /** The ids of the messages that reached the person, repeats included where the channel shows them. */
    protected abstract List<String> reached(Message any);

    @Test
    void whatIsAcceptedReachesThePerson() {
        var message = message("dlv_one", PersonFixture.agent("usr_one"));

        assertThat(channel().send(message).block(LIMIT)).isEqualTo(new Receipt.Accepted());
        assertThat(reached(message)).containsExactly(message.id());
    }

    @Test
    void aRepeatKeepsTheIdentityOfTheMessage() {
        var message = message("dlv_twice", PersonFixture.agent("usr_twice"));

        var receipts = Flux.just(message, message).concatMap(channel()::send).collectList().block(LIMIT);

        assertThat(receipts).containsOnly(new Receipt.Accepted());
        assertThat(reached(message)).isNotEmpty().containsOnly(message.id());
    }

    @Test
    void nothingIsSentBeforeSomebodySubscribes() {
        var message = message("dlv_lazy", PersonFixture.agent("usr_lazy"));

        assertThat(channel().send(message)).isInstanceOf(Mono.class);
        assertThat(reached(message)).isEmpty();
    }

    @Test
    void manyAtOnceAllArrive() {
        var messages = IntStream.range(0, 40).mapToObj(i -> message("dlv_many" + i, PersonFixture.agent("usr_many")))
                .toList();

        var receipts = Flux.fromIterable(messages).flatMap(channel()::send, 8).collectList().block(LIMIT);

        assertThat(receipts).hasSize(40).containsOnly(new Receipt.Accepted());
        assertThat(reached(messages.getFirst())).containsExactlyInAnyOrderElementsOf(
                messages.stream().map(Message::id).toList());
    }

    protected static Message message(String id, Person to) {
        return new Message(id, new MerchantId("mer_contract"), AlertFixture.warning(75), "Hotel", to, "Seehotels",
                AlertFixture.NOON.minusSeconds(60));
    }
}
