package dev.replydesk.response.courtesy.domain.rules;

import java.util.List;
import java.util.Map;

/** One rule as its table states it; the page {@code docs/courtesy.md} is made from these cards. */
public record RuleCard(Rule rule, RuleKind kind, Map<String, String> facts, List<Example> examples,
        Map<Part, List<String>> patterns) {

    /** A sentence the table shows: one the rule must find, or one it must leave alone. */
    public record Example(String language, boolean found, String text) {}

    public Bilingual name() {
        return new Bilingual(fact("name.en"), fact("name.zh"));
    }

    public String source() {
        return fact("source");
    }

    /** Given by an item in full, taken by a deduction; 0 where points do not matter. */
    public int points() {
        return Integer.parseInt(facts.getOrDefault("points", "0"));
    }

    /** Points of a named part of the way, as {@code points.conditional}. */
    public int points(String level) {
        return Integer.parseInt(fact("points." + level));
    }

    public Bilingual advice() {
        return new Bilingual(fact("advice.en"), fact("advice.zh"));
    }

    public Bilingual advice(String level) {
        return new Bilingual(fact("advice." + level + ".en"), fact("advice." + level + ".zh"));
    }

    private String fact(String key) {
        String value = facts.get(key);
        if (value == null) {
            throw new IllegalStateException("the table of " + rule + " does not say " + key);
        }
        return value;
    }
}
