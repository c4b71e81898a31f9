package dev.replydesk.gateway.people.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "Password1", "password", "QWERTYUIOP", "12345678", "aaaaaaaaaaaa",
            "abababababab",
            "ann@example.org", "ANN@example.org", "😀😀😀😀"})
    void refusesWhatIsTriedFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "ann@example.org")).isInstanceOf(PasswordTooWeak.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "nodigitsnocapitals", "我们的密码是很长的", "x7!kQ_aZ"})
    void asksForNoDigitsAndNoCapitals(String password) {
        assertThatCode(() -> PasswordRules.check(password, "ann@example.org")).doesNotThrowAnyException();
    }
}
