package dev.replydesk.review.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"'The room was cold and the staff rude.',en", "等了五十分钟，菜是凉的。,zh", "Not good,en", "iPhone 很好用,zh",
            "'Das Zimmer war kalt, nie wieder hier!',und", "Номер был холодный,und", "👍👍,und", "12345,und"})
    void tellsChineseAndEnglishFromTheRest(String text, String language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }
}
