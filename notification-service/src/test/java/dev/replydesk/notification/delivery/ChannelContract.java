package dev.replydesk.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.chassis.tenant.MerchantId;
import dev.replydesk.notification.delivery.domain.AlertFixture;
import dev.replydesk.notification.delivery.domain.Recipient;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every channel keeps to; a new channel extends this and says what reached its recipient. */
public abstract class ChannelContract<R extends Recipient> {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    protected abstract Channel<R> channel();

    protected abstract R recipient(String id);

    /** The ids of the messages that reached the recipient, repeats included where the channel shows them. */
    protected abstract List<String> reached(Message<R> any);

    @Test
    void whatIsAcceptedReachesTheRecipient() {
        var message = message("dlv_one", recipient("usr_one"));

        assertThat(channel().send(message).block(LIMIT)).isEqualTo(new Receipt.Accepted());
        assertThat(reached(message)).containsExactly(message.id());
    }

    @Test
    void aRepeatKeepsTheIdentityOfTheMessage() {
        var message = message("dlv_twice", recipient("usr_twice"));

        var receipts = Flux.just(message, message).concatMap(channel()::send).collectList().block(LIMIT);

        assertThat(receipts).containsOnly(new Receipt.Accepted());
        assertThat(reached(message)).isNotEmpty().containsOnly(message.id());
    }

    @Test
    void nothingIsSentBeforeSomebodySubscribes() {
        var message = message("dlv_lazy", recipient("usr_lazy"));

        assertThat(channel().send(message)).isInstanceOf(Mono.class);
        assertThat(reached(message)).isEmpty();
    }

    @Test
    void manyAtOnceAllArrive() {
        var messages = IntStream.range(0, 40).mapToObj(i -> message("dlv_many" + i, recipient("usr_many")))
                .toList();

        var receipts = Flux.fromIterable(messages).flatMap(channel()::send, 8).collectList().block(LIMIT);

        assertThat(receipts).hasSize(40).containsOnly(new Receipt.Accepted());
        assertThat(reached(messages.getFirst())).containsExactlyInAnyOrderElementsOf(
                messages.stream().map(Message::id).toList());
    }

    protected Message<R> message(String id, R to) {
        return new Message<>(id, new MerchantId("mer_contract"), AlertFixture.warning(75), "Hotel", to, "Seehotels",
                AlertFixture.NOON.minusSeconds(60));
    }
}
