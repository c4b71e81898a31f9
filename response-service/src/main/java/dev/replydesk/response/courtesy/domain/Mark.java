package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import java.util.List;

/** How far a reply has an item: in full, not at all, or up to a level the table names. */
record Mark(String level, Span span) {

    private static final String FULL = "full";
    private static final String NONE = "none";

    static Mark full(Span span) {
        return new Mark(FULL, span);
    }

    static Mark none() {
        return new Mark(NONE, Span.WHOLE);
    }

    static Mark fullIfAny(List<? extends Hit<?>> hits) {
        return hits.isEmpty() ? none() : full(Span.of(hits.getFirst()));
    }

    ItemScore score(RuleCard card) {
        return switch (level) {
            case FULL -> new ItemScore(card.rule(), card.points(), card.points(), span, card.advice());
            case NONE -> new ItemScore(card.rule(), 0, card.points(), span, card.advice());
            default -> new ItemScore(card.rule(), card.points(level), card.points(), span, card.advice(level));
        };
    }
}
