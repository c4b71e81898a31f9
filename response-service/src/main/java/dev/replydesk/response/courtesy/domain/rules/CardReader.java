package dev.replydesk.response.courtesy.domain.rules;

import dev.replydesk.response.courtesy.domain.rules.RuleCard.Example;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the card of a rule from its table. */
final class CardReader {

    private CardReader() {
    }

    static RuleCard read(Rule rule, Table table) {
        var facts = table.facts().stream().filter(fact -> !isExample(fact))
                .collect(Collectors.toMap(Table.Fact::key, Table.Fact::value));
        var examples = table.facts().stream().filter(CardReader::isExample).map(CardReader::example).toList();
        return new RuleCard(rule, kind(rule, facts), facts, examples, patterns(table));
    }

    private static RuleKind kind(Rule rule, Map<String, String> facts) {
        String kind = facts.getOrDefault("kind", "");
        if (kind.isEmpty()) {
            throw new IllegalStateException("the table of " + rule + " does not say its kind");
        }
        return RuleKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static boolean isExample(Table.Fact fact) {
        return fact.key().startsWith("yes.") || fact.key().startsWith("no.");
    }

    private static Example example(Table.Fact fact) {
        int point = fact.key().indexOf('.');
        return new Example(fact.key().substring(point + 1), fact.key().startsWith("yes"), fact.value());
    }

    /** Sections are headed by part and language; the patterns of both languages are searched in every text. */
    private static Map<Part, List<String>> patterns(Table table) {
        Function<String, Part> part = heading -> Part
                .valueOf(heading.substring(0, heading.lastIndexOf(' ')).toUpperCase(Locale.ROOT).replace('-', '_'));
        var patterns = new EnumMap<Part, List<String>>(Part.class);
        table.sections()
                .forEach((heading, lines) -> patterns.computeIfAbsent(part.apply(heading), _ -> new ArrayList<>())
                        .addAll(lines));
        return patterns;
    }
}
