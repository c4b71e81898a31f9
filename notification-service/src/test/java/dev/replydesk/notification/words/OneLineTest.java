package dev.replydesk.notification.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u0000b", "a\u001b[31mb",
            "a\u202eb", "a\u200fb", "a\tb"})
    void nothingInvisibleSurvives(String hostile) {
        assertThat(OneLine.of(hostile).text()).startsWith("a").endsWith("b").doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                .doesNotContain("\u2028", "\u2029", "\u0085");
    }

    @Test
    void aLongNameEndsWithoutCuttingACharacterInTwo() {
        var line = OneLine.of("😀".repeat(500)).text();

        assertThat(line.codePointCount(0, line.length())).isEqualTo(120);
        assertThat(line).endsWith("😀…");
    }

    @Test
    void anOrdinaryNameIsLeftAsItIs() {
        assertThat(OneLine.of("Café „Zur Linde“ 林記").text()).isEqualTo("Café „Zur Linde“ 林記");
    }
}
