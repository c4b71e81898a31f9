package dev.replydesk.systemtests.bench;

import dev.replydesk.response.courtesy.NumberingPlans;
import dev.replydesk.response.courtesy.domain.CourtesyInput;
import dev.replydesk.response.courtesy.domain.CourtesyResult;
import dev.replydesk.response.courtesy.domain.CourtesyRules;
import dev.replydesk.response.courtesy.domain.ItemScore;
import dev.replydesk.response.courtesy.domain.ReviewedText;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import java.util.Collection;

/** The shipped courtesy rules, asked without a server. */
final class Checker {

    private static final int UNHAPPY = 1;

    private final CourtesyRules rules = new CourtesyRules(RuleSet.shipped(), new NumberingPlans());

    Collection<RuleCard> cards() {
        return rules.rules().cards().values();
    }

    /** Of a reply to a complaint. */
    CourtesyResult check(String reply, String review) {
        return check(reply, review, UNHAPPY);
    }

    CourtesyResult check(String reply, String review, int rating) {
        int length = Math.min(reply.length(), CourtesyInput.LIMIT);
        return rules.check(CourtesyInput.of(reply.substring(0, length), ReviewedText.of(review, rating)));
    }

    /** Of a result that has items: its language could be checked. */
    static ItemScore item(CourtesyResult result, Rule rule) {
        return result.items().stream().filter(item -> item.item() == rule).findFirst().orElseThrow();
    }
}
