package dev.replydesk.gateway.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private final Session session = Session.opened(new Secret("cookie"), "mer_one", "usr_ann", 1, NOW,
            Duration.ofDays(7));

    @Test
    void isOverAfterTheIdleTime() {
        assertThat(session.isOpenAt(NOW.plus(IDLE).minusMillis(1), IDLE)).isTrue();
        assertThat(session.isOpenAt(NOW.plus(IDLE), IDLE)).isFalse();
    }

    @Test
    void isOverAtItsEndHoweverBusy() {
        var end = NOW.plus(Duration.ofDays(7));
        var busy = session.seenAt(end.minusSeconds(1));
        assertThat(busy.isOpenAt(end.minusMillis(1), IDLE)).isTrue();
        assertThat(busy.isOpenAt(end, IDLE)).isFalse();
    }

    @Test
    void isStoredUnderAHashAlone() {
        assertThat(session.toString()).doesNotContain("cookie");
    }
}
