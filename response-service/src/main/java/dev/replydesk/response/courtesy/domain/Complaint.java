package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import dev.replydesk.response.courtesy.domain.phrase.PhraseSet;
import dev.replydesk.response.courtesy.domain.phrase.Work;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import dev.replydesk.response.courtesy.domain.rules.Topic;
import dev.replydesk.response.courtesy.domain.text.Language;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the review is about, and what of it the reply takes up.
 *
 * @param tellingWords
 *            how many words of the review are rare enough to be recognised by
 * @param sharedTopics
 *            topics both speak of, with where the reply does
 * @param sharedWords
 *            telling words both use, with where the reply does
 */
record Complaint(Tokens review, Language language, Set<String> topics, int tellingWords,
        Map<String, Span> sharedTopics, Map<String, Span> sharedWords) {

    static Complaint of(RuleSet rules, Tokens reply, Tokens review, Work work) {
        Map<String, Span> asked = topics(rules.topics(), review, work);
        Map<String, Span> topics = topics(rules.topics(), reply, work);
        topics.keySet().retainAll(asked.keySet());
        Map<String, Span> telling = TellingWords.of(review, rules.common());
        Map<String, Span> words = TellingWords.of(reply, rules.common(), telling::containsKey);
        return new Complaint(review, Language.of(review), asked.keySet(), telling.size(), topics, words);
    }

    boolean isAboutSafety() {
        return topics.contains(Topic.SAFETY);
    }

    /** Stars alone, emoji, or "never again": there is nothing a reply could take up. */
    boolean saysNothing() {
        return topics.isEmpty() && tellingWords == 0;
    }

    private static Map<String, Span> topics(PhraseSet<Topic> topics, Tokens tokens, Work work) {
        var hits = topics.scan(tokens, work).stream().sorted(Comparator.comparingInt(Hit::start)).toList();
        var innocent = hits.stream().filter(hit -> hit.label().innocent()).toList();
        var covers = new Covers<>(innocent);
        var found = new LinkedHashMap<String, Span>();
        for (Hit<Topic> hit : hits) {
            if (!covers.any(hit)) {
                found.putIfAbsent(hit.label().name(), Span.of(hit));
            }
        }
        return found;
    }
}
