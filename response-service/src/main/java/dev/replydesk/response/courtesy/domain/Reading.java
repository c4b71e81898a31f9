package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.phrase.Hit;
import dev.replydesk.response.courtesy.domain.phrase.Work;
import dev.replydesk.response.courtesy.domain.rules.Part;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import dev.replydesk.response.courtesy.domain.rules.Signal;
import dev.replydesk.response.courtesy.domain.text.Language;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.List;

/** A reply and its review read once: words, language, phrases, topics. Every rule judges this. */
record Reading(CourtesyInput input, RuleSet rules, Tokens reply, Language language, Phrases phrases,
        Complaint complaint,
        Work work) {

    static Reading of(CourtesyInput input, RuleSet rules, Work work) {
        var reply = Tokens.of(input.text());
        var review = Tokens.of(input.review().text());
        work.add(input.text().length() + input.review().text().length());
        var phrases = Phrases.of(rules.phrases().scan(reply, work));
        return new Reading(input, rules, reply, language(input, reply, review), phrases,
                Complaint.of(rules, reply, review, work), work);
    }

    private static Language language(CourtesyInput input, Tokens reply, Tokens review) {
        Language found = Language.of(reply);
        if (found != Language.UNKNOWN) {
            return found;
        }
        return input.hint() == Language.UNKNOWN ? Language.of(review) : input.hint();
    }

    List<Hit<Signal>> hits(Rule rule) {
        return hits(rule, Part.HIT);
    }

    List<Hit<Signal>> hits(Rule rule, Part part) {
        return phrases.of(rule, part);
    }

    boolean isInWrongLanguage() {
        Language asked = complaint.language();
        return asked != Language.UNKNOWN && asked != language;
    }

    String text() {
        return input.text();
    }
}
