package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import java.util.List;

/** Judges what is offered and how firmly: a refund today is worth more than improvement some day. */
final class Remedy {

    private Remedy() {
    }

    static Mark mark(Reading reading) {
        return praise(reading) ? Mark.full(Span.WHOLE) : Mark.fullIfAny(reading.hits(Rule.REMEDY));
    }

    static Mark promise(Reading reading) {
        if (praise(reading)) {
            return Mark.full(Span.WHOLE);
        }
        Mark promise = Mark.fullIfAny(reading.hits(Rule.PROMISE));
        boolean alone = reading.hits(Rule.REMEDY).isEmpty() && !reading.hits(Rule.PROMISE).isEmpty();
        return alone ? new Mark("alone", promise.span()) : promise;
    }

    /** The "perhaps" and "if" promises of a reply that makes no other. */
    static List<Span> onlyConditional(Reading reading) {
        var conditional = reading.hits(Rule.CONDITIONAL_PROMISE);
        var perhaps = Area.of(conditional);
        boolean firm = reading.hits(Rule.REMEDY).stream().anyMatch(remedy -> !perhaps.touches(remedy));
        boolean only = !praise(reading) && !firm && reading.hits(Rule.PROMISE).isEmpty();
        return only ? conditional.stream().<Span>map(Span::of).toList() : List.of();
    }

    private static boolean praise(Reading reading) {
        return reading.input().review().praise();
    }
}
