package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the check says of one reply.
 *
 * @param score
 *            0 to 100; 0 where the language could not be checked
 * @param findings
 *            hard fails first, then deductions, then what is missing; each group by place
 * @param items
 *            empty where the language could not be checked
 */
public record CourtesyResult(Outcome outcome, int score, List<Finding> findings, List<ItemScore> items,
        String ruleSetVersion, Language language) {

    private static final Set<Rule> FALSE_ALARMS = EnumSet.of(Rule.H1, Rule.H2, Rule.H3, Rule.H5);

    public CourtesyResult {
        findings = List.copyOf(findings);
        items = List.copyOf(items);
    }

    public boolean has(Rule rule) {
        return findings.stream().anyMatch(finding -> finding.rule() == rule);
    }

    public boolean hasHardFail() {
        return findings.stream().anyMatch(Finding::hardFail);
    }

    /** No approver can let this out: it gives data away, is unfinished, or says nothing. */
    public boolean isFinal() {
        return findings.stream().anyMatch(finding -> finding.hardFail() && !FALSE_ALARMS.contains(finding.rule()));
    }
}
