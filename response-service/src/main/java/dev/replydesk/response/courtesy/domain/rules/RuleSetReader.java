package dev.replydesk.response.courtesy.domain.rules;

import dev.replydesk.response.courtesy.domain.phrase.PhraseSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the word lists, the cards and the topics, and puts their patterns together. */
final class RuleSetReader {

    private final UnaryOperator<String> files;
    private final Digest digest = new Digest();

    RuleSetReader(UnaryOperator<String> files) {
        this.files = files;
    }

    RuleSet read() {
        Table lists = table("words.txt");
        Map<Rule, RuleCard> cards = cards();
        Table topics = table("topics.txt");
        Set<String> common = table("common.txt").sections().values().stream().flatMap(List::stream)
                .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());
        return new RuleSet(digest.version(), cards, phrases(lists, cards), topics(lists, topics), common);
    }

    private Map<Rule, RuleCard> cards() {
        var cards = new EnumMap<Rule, RuleCard>(Rule.class);
        for (Rule rule : Rule.values()) {
            cards.put(rule, CardReader.read(rule, table("rules/" + rule.file())));
        }
        return cards;
    }

    private Table table(String name) {
        String content = files.apply(name);
        digest.add(content);
        return Table.read(content);
    }

    private static PhraseSet<Signal> phrases(Table lists, Map<Rule, RuleCard> cards) {
        PhraseSet.Builder<Signal> builder = PhraseSet.builder();
        lists.sections().forEach(builder::list);
        cards.values().forEach(card -> card.patterns().forEach((part, lines) -> lines
                .forEach(line -> builder.phrase(new Signal(card.rule(), part), line))));
        return builder.build();
    }

    private static PhraseSet<Topic> topics(Table lists, Table topics) {
        PhraseSet.Builder<Topic> builder = PhraseSet.builder();
        lists.sections().forEach(builder::list);
        topics.sections().forEach((heading, lines) -> lines.forEach(line -> builder.phrase(topic(heading), line)));
        return builder.build();
    }

    /** Headed {@code [name en]}, or {@code [name innocent en]} for phrases that only look like the topic. */
    private static Topic topic(String heading) {
        return new Topic(heading.substring(0, heading.indexOf(' ')), heading.contains(" innocent "));
    }
}
