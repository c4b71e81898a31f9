package dev.replydesk.review.source;

import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets every instance look for sources that are due, while the service lives. */
@Component
class PollLoop extends Loop {
    private final Poller poller;
    private final SourceProperties properties;

    PollLoop(Poller poller, SourceProperties properties) {
        this.poller = poller;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.reading();
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(properties.look(), "A look for sources that are due", poller::round));
    }
}
