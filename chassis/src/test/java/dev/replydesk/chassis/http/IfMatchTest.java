package dev.replydesk.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.replydesk.chassis.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", " \"7\" "})
    void readsTheVersionAsAnyClientWritesIt(String header) {
        assertThat(IfMatch.version(header)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"x\"", "\"7", "-1", "99999999999999999999"})
    void whatIsNoVersionOfOursIsStale(String header) {
        assertThatThrownBy(() -> IfMatch.version(header)).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(
                        e.status().value()).isEqualTo(412));
    }

    @Test
    void withoutAVersionItIsAskedFor() {
        assertThatThrownBy(() -> IfMatch.version(null)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e
                .status().value()).isEqualTo(428));
    }
}
