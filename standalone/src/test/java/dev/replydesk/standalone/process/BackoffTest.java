package dev.replydesk.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void doublesUpToHalfAMinute() {
        var seconds = Stream.generate(() -> after(false)).limit(7).map(Duration::toSeconds);
        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewAfterAStableRun() {
        var _ = after(false);
        var _ = after(false);
        assertThat(after(true)).hasSeconds(1);
    }

    private Duration after(boolean ranStably) {
        backoff.next(ranStably);
        return backoff.delay();
    }
}
