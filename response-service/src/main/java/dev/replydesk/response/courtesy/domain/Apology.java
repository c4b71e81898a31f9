package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;

/** Judges the apology: one without an "if" counts in full, fellow feeling alone only a little. */
final class Apology {

    private Apology() {
    }

    static Mark mark(Reading reading) {
        if (reading.input().review().praise()) {
            return Mark.full(Span.WHOLE);
        }
        var apologies = reading.hits(Rule.APOLOGY);
        var conditional = reading.hits(Rule.APOLOGY, Part.CONDITIONAL);
        var ifs = Area.of(conditional);
        var plain = apologies.stream().filter(apology -> !ifs.touches(apology)).findFirst();
        if (plain.isPresent()) {
            return Mark.full(Span.of(plain.get()));
        }
        if (!apologies.isEmpty()) {
            return new Mark("conditional", Span.of(conditional.getFirst()));
        }
        var empathy = reading.hits(Rule.APOLOGY, Part.EMPATHY);
        return empathy.isEmpty() ? Mark.none() : new Mark("empathy", Span.of(empathy.getFirst()));
    }
}
