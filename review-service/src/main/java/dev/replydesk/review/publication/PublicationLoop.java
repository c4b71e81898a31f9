package dev.replydesk.review.publication;

import dev.replydesk.chassis.time.Loop;
import dev.replydesk.chassis.time.Step;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Runs rounds while the service lives. What a stop interrupts is found by whoever runs next. */
@Component
@ConditionalOnBooleanProperty(name = "replydesk.publication.loop", matchIfMissing = true)
class PublicationLoop extends Loop {
    private static final Duration EVERY = Duration.ofMillis(250);
    private final PublicationRound round;

    PublicationLoop(PublicationRound round) {
        this.round = round;
    }

    @Override
    protected List<Step<?>> steps() {
        return List.of(Step.every(EVERY, "A round of sending replies", () -> round.recover().then(round.send())),
                Step.every(EVERY, "A round of looking for replies", round::look));
    }
}
