package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleCard;
import dev.replydesk.response.courtesy.domain.text.Language;
import java.util.ArrayList;
import java.util.List;

/** What costs points: each rule once, with every place shown. */
final class Deductions {

    private static final int SHORT = 12;
    private static final int LONG_ENGLISH = 260;
    private static final int LONG_CHINESE = 300;
    private static final int SHOWN = 5;

    private Deductions() {
    }

    static List<Finding> of(Reading reading) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : List.of(Rule.BLAME, Rule.DENIAL, Rule.SARCASM)) {
            findings.addAll(each(reading, rule, reading.hits(rule).stream().<Span>map(Span::of).toList()));
        }
        findings.addAll(each(reading, Rule.CONDITIONAL_PROMISE, Remedy.onlyConditional(reading)));
        findings.addAll(length(reading));
        return findings;
    }

    private static List<Finding> each(Reading reading, Rule rule, List<Span> spans) {
        RuleCard card = reading.rules().card(rule);
        var findings = new ArrayList<Finding>();
        for (Span span : spans.stream().limit(SHOWN).toList()) {
            findings.add(Finding.of(card, findings.isEmpty() ? -card.points() : 0, span));
        }
        return findings;
    }

    private static List<Finding> length(Reading reading) {
        int words = reading.reply().words();
        int most = reading.language() == Language.ZH ? LONG_CHINESE : LONG_ENGLISH;
        if (words < SHORT) {
            return each(reading, Rule.TOO_SHORT, List.of(Span.WHOLE));
        }
        return words > most ? each(reading, Rule.TOO_LONG, List.of(Span.WHOLE)) : List.of();
    }
}
