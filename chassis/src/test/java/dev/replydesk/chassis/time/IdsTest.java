package dev.replydesk.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void theSamePartsHaveTheSameId() {
        assertThat(Ids.hash("rev_", "m", "manual", "hotel", "r1")).isEqualTo(Ids.hash("rev_", "m", "manual", "hotel",
                "r1")).matches("rev_[a-z2-7]{26}");
    }

    @Test
    void whereAPartEndsMatters() {
        assertThat(Ids.hash("", "ab", "c")).isNotEqualTo(Ids.hash("", "a", "bc"));
        assertThat(Ids.hash("", "ab")).isNotEqualTo(Ids.hash("", "ab", ""));
    }

    @Test
    void isBase32OfTheHash() throws Exception {
        var digest = java.security.MessageDigest.getInstance("SHA-256").digest(new byte[]{0, 0, 0, 3, 'a', 'b', 'c'});
        var bits = new java.math.BigInteger(1, digest).shiftRight(256 - 130);
        var expected = new StringBuilder();
        for (int i = 25; i >= 0; i--) {
            expected.append("abcdefghijklmnopqrstuvwxyz234567".charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        assertThat(Ids.hash("", "abc")).hasToString(expected.toString());
    }

    @Test
    void randomIdsSortByTimeAndDiffer() {
        var early = Clock.fixed(Instant.parse("2026-01-31T09:00:00Z"), ZoneOffset.UTC);
        var late = Clock.fixed(Instant.parse("2026-01-31T09:00:00.001Z"), ZoneOffset.UTC);
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            assertThat(seen.add(Ids.random("usr_", early))).isTrue();
            assertThat(Ids.random("usr_", early)).isLessThan(Ids.random("usr_", late)).matches(
                    "usr_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        }
    }
}
