package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.contact.PhoneNumbers;
import dev.replydesk.response.courtesy.domain.phrase.Work;
import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.rules.RuleSet;
import dev.replydesk.response.courtesy.domain.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The courtesy check itself: the same text, review and rule set always give the same result. */
public final class CourtesyRules {

    private static final Comparator<Finding> BY_PLACE = Comparator
            .<Finding>comparingInt(finding -> finding.span().start())
            .thenComparing(Finding::rule);

    private final RuleSet rules;
    private final HardFails hardFails;

    public CourtesyRules(RuleSet rules, PhoneNumbers phones) {
        this.rules = rules;
        hardFails = new HardFails(phones);
    }

    public RuleSet rules() {
        return rules;
    }

    public CourtesyResult check(CourtesyInput input) {
        return check(input, new Work());
    }

    CourtesyResult check(CourtesyInput input, Work work) {
        var reading = Reading.of(input, rules, work);
        return reading.language() == Language.OTHER ? unchecked(reading) : checked(reading);
    }

    private CourtesyResult checked(Reading reading) {
        List<ItemScore> items = Items.of(reading);
        List<Finding> deductions = Deductions.of(reading);
        int score = Score.of(items, deductions);
        var findings = new ArrayList<>(hardFails.of(reading));
        findings.sort(BY_PLACE);
        findings.addAll(Notes.of(reading, score));
        deductions.stream().sorted(BY_PLACE).forEach(findings::add);
        items.stream().filter(item -> !item.isMet()).map(ItemScore::shortfall).forEach(findings::add);
        return result(reading, Notes.cap(reading, score), findings, items);
    }

    private CourtesyResult unchecked(Reading reading) {
        var findings = new ArrayList<>(hardFails.withoutLanguage(reading));
        findings.sort(BY_PLACE);
        findings.addAll(Notes.ofUnchecked(reading));
        boolean refused = findings.stream().anyMatch(Finding::hardFail);
        Outcome outcome = refused ? Outcome.REJECT : Outcome.SECOND_LOOK;
        return new CourtesyResult(outcome, 0, findings, List.of(), rules.version(), reading.language());
    }

    private CourtesyResult result(Reading reading, int score, List<Finding> findings, List<ItemScore> items) {
        boolean refused = findings.stream().anyMatch(Finding::hardFail);
        boolean sarcastic = findings.stream().anyMatch(finding -> finding.rule() == Rule.SARCASM);
        Outcome outcome = Score.outcome(score, refused, sarcastic || reading.complaint().isAboutSafety());
        return new CourtesyResult(outcome, score, findings, items, rules.version(), reading.language());
    }
}
