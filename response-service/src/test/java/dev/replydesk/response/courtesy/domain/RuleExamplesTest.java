package dev.replydesk.response.courtesy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleCard.Example;
import dev.replydesk.response.courtesy.domain.rules.RuleKind;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence the tables show is found, or left alone, as they say. */
class RuleExamplesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void doesWhatItsTableShows(RuleCard card, Example example) {
        var result = Checks.check(example.text(), "");

        assertThat(applies(result, card)).isEqualTo(example.found());
    }

    private static boolean applies(CourtesyResult result, RuleCard card) {
        if (card.kind() != RuleKind.ITEM) {
            return result.has(card.rule());
        }
        return result.items().stream().anyMatch(item -> item.item() == card.rule() && item.isMet());
    }

    static Stream<Arguments> examples() {
        return Checks.RULES.rules().cards().values().stream()
                .flatMap(card -> card.examples().stream().map(example -> Arguments.of(card, example)));
    }
}
