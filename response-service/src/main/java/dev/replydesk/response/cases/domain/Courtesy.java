package dev.replydesk.response.cases.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the courtesy check said of a reply, stored with it. */
public record Courtesy(CourtesyOutcome outcome, int score, List<CourtesyFinding> findings,
        List<CourtesyItem> items, String language, String ruleSetVersion) {

    static final String SAFETY = "H9";
    static final String LANGUAGE = "LANGUAGE_NOT_CHECKED";
    private static final Set<String> CAN_BE_FALSE_ALARM = Set.of("H1", "H2", "H3", "H5");

    public Courtesy {
        findings = List.copyOf(Objects.requireNonNullElse(findings, List.of()));
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }

    boolean found(String rule) {
        return findings.stream().anyMatch(f -> f.rule().equals(rule));
    }

    /** Hard findings; a safety complaint is none, it only needs an approver. */
    public List<String> hardRules() {
        return findings.stream().filter(CourtesyFinding::hardFail).map(CourtesyFinding::rule)
                .filter(r -> !r.equals(SAFETY)).distinct().toList();
    }

    /** Hard findings that nobody may let pass. */
    List<String> finalRules() {
        return hardRules().stream().filter(r -> !CAN_BE_FALSE_ALARM.contains(r)).toList();
    }
}
