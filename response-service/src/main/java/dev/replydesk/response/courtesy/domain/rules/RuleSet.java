package dev.replydesk.response.courtesy.domain.rules;

import dev.replydesk.response.courtesy.domain.phrase.PhraseSet;
import java.util.Map;
import java.util.Set;

/**
 * All rules of one version, ready to search with. The version names the content: any change of a table changes it.
 *
 * @param phrases
 *            what a reply can say, by rule
 * @param topics
 *            what a review and its reply can be about
 * @param common
 *            words too frequent in replies to show that two texts speak of the same thing
 */
public record RuleSet(String version, Map<Rule, RuleCard> cards, PhraseSet<Signal> phrases, PhraseSet<Topic> topics,
        Set<String> common) {

    public RuleCard card(Rule rule) {
        RuleCard card = cards.get(rule);
        if (card == null) {
            throw new IllegalStateException("no table for " + rule);
        }
        return card;
    }

    /** The rules this build ships with. */
    public static RuleSet shipped() {
        return new RuleSetReader(Resources::read).read();
    }
}
