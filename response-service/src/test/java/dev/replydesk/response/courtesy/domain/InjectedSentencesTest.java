package dev.replydesk.response.courtesy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad sentence inside a good reply is always caught, whichever way it is put. */
class InjectedSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void catchesEverySentenceNobodyMayPublish(String language) throws IOException {
        String rule = "";
        for (String line : lines(language)) {
            if (line.startsWith("[H")) {
                rule = line.substring(1, 3);
            } else {
                String expected = rule;
                assertThat(variants(line)).allSatisfy(sentence -> assertThat(hardFails(sentence)).contains(expected));
            }
        }
    }

    private static List<String> hardFails(String sentence) {
        String reply = Checks.GOOD.replace("Kind regards", sentence + " Kind regards");
        return Checks.check(reply).findings().stream().filter(Finding::hardFail).map(found -> found.rule().name())
                .toList();
    }

    private static List<String> lines(String language) throws IOException {
        try (var in = InjectedSentencesTest.class.getResourceAsStream("/courtesy/injected-" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static List<String> variants(String line) {
        int open = line.indexOf('«');
        if (open < 0) {
            return List.of(line);
        }
        int close = line.indexOf('»', open);
        List<String> rest = variants(line.substring(close + 1));
        return Stream.of(line.substring(open + 1, close).split("\\|"))
                .flatMap(choice -> rest.stream().map(tail -> line.substring(0, open) + choice + tail)).toList();
    }
}
