package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.NumberingPlans;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import java.util.List;

/** The shipped rules, ready to check texts with. */
final class Checks {

    static final CourtesyRules RULES = new CourtesyRules(RuleSet.shipped(), new NumberingPlans());
    static final String COMPLAINT = "Waited 50 minutes, the food was cold and nobody apologised.";
    static final String GOOD = "Dear Mark, thank you for telling us. We are sorry that you waited 50 minutes and that the food was cold."
            + " We have spoken to the kitchen today and will refund your meal within 24 hours. Kind regards, the Hotel team";

    private Checks() {
    }

    static CourtesyResult check(String text) {
        return check(text, COMPLAINT);
    }

    static CourtesyResult check(String text, String review) {
        return RULES.check(CourtesyInput.of(text, ReviewedText.of(review, 1)));
    }

    /** The stretches of the text a rule underlines. */
    static List<String> found(Rule rule, String text) {
        return check(text).findings().stream().filter(finding -> finding.rule() == rule)
                .map(finding -> text.substring(finding.span().start(), finding.span().end())).toList();
    }
}
