package dev.replydesk.response.courtesy.domain.text;

import java.util.Set;

/**
 * The languages the rules know, told from the script and, for Latin letters, from the share of common English words.
 */
public enum Language {
    EN, ZH, OTHER, UNKNOWN;

    private static final int ENOUGH_WORDS = 6;
    private static final double ENGLISH_SHARE = 0.12;
    private static final Set<String> COMMON = Set.of("the", "a", "an", "and", "or", "of", "to", "in", "is", "was",
            "were",
            "it", "for", "on", "with", "that", "this", "at", "be", "as", "are", "from", "our", "your", "you", "we", "i",
            "my", "us", "not", "very", "so", "but", "have", "has", "had", "they", "there", "which", "what", "when",
            "all",
            "will", "would", "can", "could", "been", "if", "out", "about", "more", "thank", "thanks", "dear", "sorry",
            "please", "good", "great", "nice", "hotel", "room", "staff", "service", "bad", "worst", "no", "too", "by");

    public boolean isKnown() {
        return this == EN || this == ZH;
    }

    /** Of a text; UNKNOWN where there is too little to tell. */
    public static Language of(Tokens tokens) {
        var counts = ScriptCounts.of(tokens);
        if (counts.foreign() > counts.han() + counts.latin()) {
            return OTHER;
        }
        if (counts.kana() * 10 > counts.han() + counts.kana() && counts.kana() > 1) {
            return OTHER;
        }
        if (counts.han() > 1 && counts.han() * 2 >= counts.latin()) {
            return ZH;
        }
        return latin(tokens, counts.latin());
    }

    private static Language latin(Tokens tokens, int words) {
        if (words == 0) {
            return UNKNOWN;
        }
        long common = tokens.list().stream().filter(token -> COMMON.contains(token.text())).count();
        if (common >= words * ENGLISH_SHARE) {
            return EN;
        }
        return words < ENOUGH_WORDS ? UNKNOWN : OTHER;
    }
}
