package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.text.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The eight things a good reply has, in the order in which it has them. */
final class Items {

    private static final int OPENING = 60;
    private static final int ENDING = 160;
    private static final int LAST_WORDS = 70;
    private static final int SHOUTED_WORDS = 3;
    private static final int EXCLAMATIONS = 4;

    private static final Map<Rule, Function<Reading, Mark>> ALL = new LinkedHashMap<>();

    static {
        ALL.put(Rule.GREETING, Items::greeting);
        ALL.put(Rule.THANKS, reading -> Mark.fullIfAny(reading.hits(Rule.THANKS)));
        ALL.put(Rule.APOLOGY, Apology::mark);
        ALL.put(Rule.ACKNOWLEDGEMENT, Acknowledgement::mark);
        ALL.put(Rule.REMEDY, Remedy::mark);
        ALL.put(Rule.PROMISE, Remedy::promise);
        ALL.put(Rule.CLOSING, Items::closing);
        ALL.put(Rule.TONE, Items::tone);
    }

    private Items() {
    }

    static List<ItemScore> of(Reading reading) {
        var scores = new ArrayList<ItemScore>();
        ALL.forEach((rule, item) -> scores.add(item.apply(reading).score(reading.rules().card(rule))));
        return scores;
    }

    private static Mark greeting(Reading reading) {
        return Mark.fullIfAny(reading.hits(Rule.GREETING).stream().filter(hit -> hit.start() < OPENING).toList());
    }

    private static Mark closing(Reading reading) {
        int end = reading.text().stripTrailing().length();
        var regards = reading.hits(Rule.CLOSING).stream().filter(hit -> hit.start() >= end - ENDING).toList();
        var signature = reading.hits(Rule.CLOSING, Part.LAST_WORDS).stream()
                .filter(hit -> hit.start() >= end - LAST_WORDS)
                .toList();
        return Mark.fullIfAny(regards.isEmpty() ? signature : regards);
    }

    private static Mark tone(Reading reading) {
        var polite = Mark.fullIfAny(reading.hits(Rule.TONE));
        boolean calm = reading.reply().count(Shape.SHOUTED) <= SHOUTED_WORDS && exclamations(reading) <= EXCLAMATIONS;
        if (calm == polite.level().equals("full")) {
            return calm ? polite : Mark.none();
        }
        return new Mark(calm ? "plain" : "loud", polite.span());
    }

    private static long exclamations(Reading reading) {
        return reading.text().chars().filter(c -> c == '!' || c == '！').count();
    }
}
