package dev.replydesk.gateway.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptLimitTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:07:00Z");

    @ParameterizedTest
    @EnumSource
    void countsAnewInTheNextWindow(AttemptLimit limit) {
        var end = limit.windowEnd(NOW);
        assertThat(limit.counter("a", "1", end.minusSeconds(1))).isEqualTo(limit.counter("a", "1", NOW));
        assertThat(limit.counter("a", "1", end)).isNotEqualTo(limit.counter("a", "1", NOW));
    }

    @ParameterizedTest
    @EnumSource
    void namesNobodyInItsCounters(AttemptLimit limit) {
        assertThat(limit.counter("ann@example.org", "192.0.2.7", NOW)).doesNotContain("ann", "192");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNT_AND_ADDRESS", "ADDRESS"})
    void oneAddressDoesNotUseUpAnothers(AttemptLimit limit) {
        assertThat(limit.counter("a", "1", NOW)).isNotEqualTo(limit.counter("a", "2", NOW));
    }
}
