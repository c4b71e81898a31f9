package dev.replydesk.gateway.bootstrap;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Walks the first start to its end before the gateway calls itself ready. */
@Component
class FirstStartRunner implements ApplicationRunner {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final FirstStart firstStart;
    private final boolean enabled;

    /** A setting and no condition: beans are worked out ahead, and the operator's command uses the same ones. */
    FirstStartRunner(FirstStart firstStart, @Value("${replydesk.gateway.first-start.enabled:true}") boolean enabled) {
        this.firstStart = firstStart;
        this.enabled = enabled;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (enabled) {
            walk();
        }
    }

    private void walk() {
        Mono.defer(firstStart::step).filter(done -> done)
                .repeatWhenEmpty(Integer.MAX_VALUE, rounds -> rounds.delayElements(PAUSE))
                .timeout(LONGEST).toFuture().join();
    }
}
