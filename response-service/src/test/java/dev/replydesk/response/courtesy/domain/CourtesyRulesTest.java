package dev.replydesk.response.courtesy.domain;

import static dev.replydesk.response.courtesy.domain.Checks.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourtesyRulesTest {

    @Test
    void refusesAnAccusationAndAThreatWhereTheyStand() {
        var result = Checks.check("You are lying and we will sue you.");

        assertThat(result.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(result.findings()).first().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.H3);
            assertThat(finding.hardFail()).isTrue();
            assertThat(finding.span()).isEqualTo(new Span(0, 13));
        });
        assertThat(result.findings().get(1).rule()).isEqualTo(Rule.H2);
    }

    @Test
    void passesAReplyThatHasEverything() {
        var result = Checks.check(Checks.GOOD);

        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result.score()).isGreaterThanOrEqualTo(75);
        assertThat(result.hasHardFail()).isFalse();
    }

    @Test
    void doesNotTakeAListedHotlineForTheCustomersNumberWhereTheReviewNamesIt() {
        var review = ReviewedText.of("I rang 400-820-8820 three times and nobody picked up.", 1);
        var text = "We are sorry that nobody picked up. Please ring 400-820-8820 again, the line is staffed now.";

        assertThat(RULES.check(CourtesyInput.of(text, review)).findings()).extracting(Finding::rule)
                .contains(Rule.H4);
        var listed = OwnContacts.on("manual", List.of("400-820-8820"));
        assertThat(RULES.check(new CourtesyInput(text, Language.UNKNOWN, review, listed)).hasHardFail()).isFalse();
    }

    @Test
    void explainsTheWholeScoreByItsFindings() {
        var result = Checks.check("Thank you for your feedback. We hope to see you again soon in our hotel.");

        assertThat(100 + result.findings().stream().mapToInt(Finding::points).sum()).isEqualTo(result.score());
    }
}
