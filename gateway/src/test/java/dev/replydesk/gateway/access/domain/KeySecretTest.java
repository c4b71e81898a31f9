package dev.replydesk.gateway.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.gateway.secrets.domain.Secret;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class KeySecretTest {
    @RepeatedTest(20)
    void recognisesItsOwn() {
        assertThat(KeySecret.isWellFormed(KeySecret.random().value())).isTrue();
    }

    @Test
    void tellsEveryTypingErrorWithoutAskingTheStore() {
        var key = KeySecret.random().value();
        assertThat(IntStream.range(KeySecret.PREFIX.length(), key.length()).mapToObj(i -> key.substring(0, i) + (key
                .charAt(i) == 'a' ? 'b' : 'a') + key.substring(i + 1))).noneMatch(KeySecret::isWellFormed);
    }

    @Test
    void refusesOtherShapes() {
        var key = KeySecret.random().value();
        assertThat(
                Stream.of("", "rdk_", key.toUpperCase(java.util.Locale.ROOT), key + "a", key.substring(1), key + "\n"))
                .noneMatch(KeySecret::isWellFormed);
    }

    @Test
    void neverPrintsItself() {
        var secret = KeySecret.random();
        assertThat(secret.toString()).doesNotContain(secret.value());
        assertThat(new Secret("abc").hash()).isEqualTo(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
