package dev.replydesk.notification.delivery;

import reactor.core.publisher.Mono;

/**
 * One way to tell a person. An implementation is a bean named after its ChannelKind; it answers with a receipt, keeps
 * no retries of its own, and sends a message it has sent before under the same id.
 */
@FunctionalInterface
public interface Channel {

    Mono<Receipt> send(Message message);
}
