package dev.replydesk.response.courtesy.domain.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages the rules know, told from the script and, for Latin letters, from the small words.
 */
public enum Language {
    EN, ZH, OTHER, UNKNOWN;

    private static final int ENOUGH_WORDS = 8;

    public boolean isKnown() {
        return this == EN || this == ZH;
    }

    /** As BCP 47 writes it; {@code und} for all that the rules do not know. */
    public String tag() {
        return isKnown() ? name().toLowerCase(Locale.ROOT) : "und";
    }

    /** From a BCP 47 tag such as {@code en-GB}; UNKNOWN where none is given. */
    public static Language ofTag(@Nullable String tag) {
        if (tag == null || tag.equals("und")) {
            return UNKNOWN;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return switch (language) {
            case "en" -> EN;
            case "zh" -> ZH;
            default -> OTHER;
        };
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
        int english = FunctionWords.english(tokens);
        int foreign = FunctionWords.foreign(tokens);
        if (english == 0 && foreign == 0) {
            return words < ENOUGH_WORDS ? UNKNOWN : OTHER;
        }
        return foreign > english ? OTHER : EN;
    }
}
