package dev.replydesk.gateway.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiKeyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private final ApiKey key = ApiKey.created("key_1", "mer_one", new KeyWish("Till", List.of(
            "reviews:write"), NOW.plusSeconds(60)), KeySecret.random(), "usr_ann", NOW);

    @Test
    void worksUntilItExpires() {
        assertThat(key.worksAt(NOW.plusSeconds(59))).isTrue();
        assertThat(key.worksAt(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void neverWorksOnceRevoked() {
        assertThat(key.revoked("usr_ann", NOW).worksAt(NOW)).isFalse();
    }

    @Test
    void isRevokedOnce() {
        var revoked = key.revoked("usr_ann", NOW);
        assertThat(revoked.revoked("usr_bob", NOW.plusSeconds(9))).isSameAs(revoked);
    }
}
