package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Bilingual;
import dev.replydesk.response.courtesy.domain.rules.Rule;

/** What one part of a good reply earned; the composer shows it as a tick or as advice. */
public record ItemScore(Rule item, int points, int max, Span span, Bilingual advice) {

    public boolean isMet() {
        return points == max;
    }

    Finding shortfall() {
        return new Finding(item, points - max, false, span, advice);
    }
}
