package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Bilingual;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.rules.RuleKind;

/**
 * One thing to mend, with its place and what to do. The points of all findings, added to 100, are the score.
 *
 * @param points
 *            0 or what it costs, negative
 */
public record Finding(Rule rule, int points, boolean hardFail, Span span, Bilingual advice) {

    static Finding of(RuleCard card, int points, Span span) {
        return new Finding(card.rule(), points, card.kind() == RuleKind.HARD_FAIL, span, card.advice());
    }
}
