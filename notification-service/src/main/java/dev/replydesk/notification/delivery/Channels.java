package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import dev.replydesk.notification.delivery.domain.Recipient;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every channel by its kind; a kind without a channel stops the start, a channel that breaks stops nothing else. */
@Component
class Channels {

    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final Map<String, Channel<?>> byName;

    Channels(Map<String, Channel<?>> byName) {
        this.byName = Map.copyOf(byName);
        for (var kind : ChannelKind.values()) {
            Objects.requireNonNull(this.byName.get(kind.name()), () -> "no channel is called " + kind);
        }
    }

    Mono<Receipt> send(ChannelKind kind, Message<Recipient> message) {
        var channel = ofWhom(kind);
        return Mono.defer(() -> channel.send(message)).onErrorResume(failure -> broken(kind, message, failure));
    }

    boolean isSetUp(ChannelKind kind) {
        return ofWhom(kind).isSetUp();
    }

    /** A kind tells either persons or rooms, and a delivery names the recipient that its kind tells. */
    @SuppressWarnings("unchecked")
    private Channel<Recipient> ofWhom(ChannelKind kind) {
        return (Channel<Recipient>) Objects.requireNonNull(byName.get(kind.name()));
    }

    private static Mono<Receipt> broken(ChannelKind kind, Message<Recipient> message, Throwable failure) {
        LOG.warn("{} could not send {}", kind, message.id(), failure);
        return Mono.just(new Receipt.NotNow("the channel failed unexpectedly; the log of the service says more"));
    }
}
