package dev.replydesk.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad sentence inside a good reply is always caught, whichever way it is put. */
class InjectedSentencesTest {

    private static final Checker CHECKER = new Checker();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void catchesEverySentenceNobodyMayPublish(String language) {
        assertThat(InjectedSentences.in(language)).hasSizeGreaterThan(100)
                .allSatisfy(injected -> assertThat(injected.isCaughtBy(CHECKER)).isTrue());
    }
}
