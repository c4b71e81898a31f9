package dev.replydesk.response.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void wordsMatchFromTheirBeginningAndHanAnywhere() {
        assertThat(SearchText.terms("Don't stop! ½ ＡＢＣ 很差")).containsExactly(" \\Qdon\\E", " \\Qt\\E", " \\Qstop\\E",
                " \\Q1\\E", " \\Q2\\E", " \\Qabc\\E", "\\Q很差\\E");
    }

    @Test
    void nothingButMarksIsNoTerm() {
        assertThat(SearchText.terms("")).isEmpty();
        assertThat(SearchText.terms(" …!? ")).isEmpty();
    }

    /** Compares with the definition, written as a pattern: letters and numbers make words. */
    @Test
    void partsWordsAtEverythingThatIsNoLetterAndNoNumber() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            var text = random.ints(12, 0, 0x20000).filter(c -> !(c >= 0xD800 && c <= 0xDFFF))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            assertThat(SearchText.terms(text).stream().map(t -> t.strip().replaceAll("^\\\\Q|\\\\E$", "")))
                    .containsExactlyElementsOf(words(text));
        }
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(Pattern.compile("[^\\p{L}\\p{N}]+").split(plain)).filter(w -> !w.isEmpty()).toList();
    }
}
