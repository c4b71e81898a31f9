package dev.replydesk.response.courtesy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.rules.Bilingual;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page {@code docs/courtesy.md} says what the tables say, rule by rule. */
class CourtesyPageTest {

    private static final Path PAGE = Path.of("docs", "courtesy.md");
    private static final String HEADING = "### ";

    @Test
    void hasEveryRuleOnceAndNoOther() throws IOException {
        var headings = Arrays.stream(page().split("\n")).filter(line -> line.startsWith(HEADING));
        var names = headings.map(line -> line.substring(HEADING.length(), line.indexOf(':')));

        assertThat(names).containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values()).map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void saysWhatTheTableOfTheRuleSays(RuleCard card) throws IOException {
        String section = section(card.rule());

        assertThat(section).startsWith(worth(card) + "\n").contains(row("Name", card.name()),
                row("Advice", card.advice()), "| Example | ", "Source: " + card.source());
        assertThat(levels(card)).allSatisfy(level -> assertThat(section).contains(row(level, card)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void showsNoExampleThatTheTableDoesNotShow(RuleCard card) throws IOException {
        var shown = card.examples().stream().filter(RuleCard.Example::found).map(RuleCard.Example::text).toList();

        if (shown.size() > 1) {
            String line = section(card.rule()).lines().filter(each -> each.startsWith("| Example")).findFirst()
                    .orElseThrow();
            assertThat(line.substring("| Example | ".length(), line.length() - " |".length()).split(" \\| "))
                    .isSubsetOf(shown);
        }
    }

    static Stream<RuleCard> cards() {
        return Checks.RULES.rules().cards().values().stream();
    }

    private static String worth(RuleCard card) {
        if (card.kind() == RuleKind.HARD_FAIL) {
            return "refused";
        }
        if (card.points() == 0) {
            return card.kind() == RuleKind.NOTE ? "no points" : "halves the score";
        }
        return (card.kind() == RuleKind.ITEM ? "+" : "-") + card.points() + " points";
    }

    private static List<String> levels(RuleCard card) {
        return card.facts().keySet().stream().filter(key -> key.startsWith("points."))
                .map(key -> key.substring("points.".length())).toList();
    }

    private static String row(String level, RuleCard card) {
        return row(level + ": +" + card.points(level), card.advice(level));
    }

    private static String row(String name, Bilingual text) {
        return "| " + name + " | " + text.en() + " | " + text.zh() + " |";
    }

    /** What stands between the name of the rule and the next heading. */
    private static String section(Rule rule) throws IOException {
        String page = page();
        String heading = HEADING + rule + ": ";
        int start = page.indexOf(heading);
        assertThat(start).as("heading of %s", rule).isNotNegative();
        int end = page.indexOf("\n#", start);
        return page.substring(start + heading.length(), end < 0 ? page.length() : end);
    }

    /** A module's tests run in its folder, or in the project's when an editor starts them. */
    private static String page() throws IOException {
        return Files.readString(Files.exists(PAGE) ? PAGE : Path.of("..").resolve(PAGE));
    }
}
