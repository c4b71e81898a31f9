package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.Recipient;
import reactor.core.publisher.Mono;

/**
 * One way to tell a person or a room. An implementation is a bean named after its ChannelKind; it answers with a
 * receipt, keeps no retries of its own, and sends a message it has sent before under the same id.
 */
@FunctionalInterface
public interface Channel<R extends Recipient> {

    Mono<Receipt> send(Message<R> message);

    /** Whether this installation can use it at all. */
    default boolean isSetUp() {
        return true;
    }
}
