package dev.replydesk.response.cases.domain;

/** How far a reply had one part of a good reply, kept in words and places that outlive the rule set. */
public record CourtesyItem(String item, int points, int max, int start, int end, String adviceEn, String adviceZh) {

    public boolean isMet() {
        return points == max;
    }

    public String adviceIn(String language) {
        return language.startsWith("zh") ? adviceZh : adviceEn;
    }
}
