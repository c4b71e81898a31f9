package dev.replydesk.response.cases.domain;

/** One thing the check found, kept in words and places that outlive the rule set which found it. */
public record CourtesyFinding(String rule, int points, boolean hardFail, int start, int end, String adviceEn,
        String adviceZh) {

    public String adviceIn(String language) {
        return language.startsWith("zh") ? adviceZh : adviceEn;
    }
}
