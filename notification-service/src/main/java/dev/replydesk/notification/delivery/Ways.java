package dev.replydesk.notification.delivery;

import dev.replydesk.notification.delivery.domain.ChannelKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which channels lead anywhere in this installation, so that nobody is told on a way that nobody set up. */
@Component
public class Ways {

    private final Channels channels;

    Ways(Channels channels) {
        this.channels = channels;
    }

    public Set<ChannelKind> among(Set<ChannelKind> wanted) {
        return wanted.stream().filter(channels::isSetUp).collect(Collectors.toSet());
    }
}
