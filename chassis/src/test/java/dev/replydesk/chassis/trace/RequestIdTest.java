package dev.replydesk.chassis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    private static final String FRESH = "req_[0-9a-f-]{36}";

    @ParameterizedTest
    @ValueSource(strings = {"01JD8Z3V", "4bf92f3577b34da6a3ce929d0e0e4736", "shop-7.order_12.try-1"})
    void keepsWhatACallerMayWishFor(String given) {
        assertThat(RequestId.accepted(given, Clock.systemUTC())).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "two words", "-leading-dash", "line\r\nX-Forged: yes", "%0d%0aforged",
            "${jndi:ldap}", "\u001b[31mred-text", "编号一二三四五六七八", "<script>alert</script>"})
    void replacesWhatCouldForgeALogLine(String given) {
        assertThat(RequestId.accepted(given, Clock.systemUTC())).matches(FRESH);
    }

    @Test
    void replacesWhatIsTooLongOrMissing() {
        assertThat(RequestId.accepted("a".repeat(64), Clock.systemUTC())).hasSize(64).doesNotMatch(FRESH);
        assertThat(RequestId.accepted("a".repeat(65), Clock.systemUTC())).matches(FRESH);
        assertThat(RequestId.accepted("a".repeat(10_240), Clock.systemUTC())).matches(FRESH);
        assertThat(RequestId.accepted(null, Clock.systemUTC())).matches(FRESH);
    }
}
