package dev.replydesk.gateway.bootstrap;

import java.time.Duration;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Walks the first start to its end before the gateway calls itself ready. */
@Component
@ConditionalOnBooleanProperty(name = "replydesk.gateway.first-start.enabled", matchIfMissing = true)
class FirstStartRunner implements ApplicationRunner {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final FirstStart firstStart;

    FirstStartRunner(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Mono.defer(firstStart::step).filter(done -> done)
                .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.delayElements(PAUSE))
                .timeout(LONGEST).toFuture().join();
    }
}
