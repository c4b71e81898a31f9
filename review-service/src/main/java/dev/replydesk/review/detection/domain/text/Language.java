package dev.replydesk.review.detection.domain.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells Chinese and English apart, which are the languages that are read here; everything else is {@code und} (BCP 47).
 * The model gives a confident answer to any text, so whatever is not surely one of the two must not reach it.
 */
public final class Language {
    public static final String CHINESE = "zh";
    public static final String ENGLISH = "en";
    public static final String OTHER = "und";

    private static final int ENOUGH = 400;
    private static final int ONE_WORD_IN = 8;
    private static final int ONE_KANA_IN = 10;
    private static final Set<String> ENGLISH_WORDS = WordList.read("english-words");
    private static final Set<String> FOREIGN_WORDS = WordList.read("foreign-words");

    private Language() {
    }

    /** By the first 400 characters: their scripts, then the share of common English words. */
    public static String of(String text) {
        return of(NormalText.of(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text), null);
    }

    /**
     * The language to judge in. What the sender says counts against a text always, and for it only where the text does
     * not say otherwise: a short English text may hold no common word.
     */
    public static String of(NormalText text, @Nullable String said) {
        var claimed = said == null ? null : primary(said);
        var found = found(text, ENGLISH.equals(claimed));
        return claimed == null || claimed.equals(found) ? found : OTHER;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String found(NormalText text, boolean saidEnglish) {
        var scripts = Scripts.of(text, ENOUGH);
        if (scripts.kana() * ONE_KANA_IN > scripts.han() + scripts.kana() || scripts.other() > scripts.known()) {
            return OTHER;
        }
        if (scripts.han() > 0 && scripts.han() * 3 >= scripts.known()) {
            return CHINESE;
        }
        return isEnglish(text, saidEnglish) ? ENGLISH : OTHER;
    }

    private static boolean isEnglish(NormalText text, boolean said) {
        int words = 0;
        int english = 0;
        int foreign = 0;
        for (int at = 0; at < Math.min(ENOUGH, text.length());) {
            int end = endOfWord(text, at);
            if (end > at) {
                var word = text.toString(at, end);
                words++;
                english += ENGLISH_WORDS.contains(word) ? 1 : 0;
                foreign += FOREIGN_WORDS.contains(word) || isAccented(word) ? 1 : 0;
            }
            at = Math.max(end, at + 1);
        }
        return english > foreign && english * ONE_WORD_IN >= words || said && foreign == 0 && words > 0;
    }

    private static int endOfWord(NormalText text, int start) {
        int end = start;
        while (end < text.length() && Letters.isWord(text.at(end)) && text.at(end) != '0') {
            end++;
        }
        return end;
    }

    private static boolean isAccented(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) > 0x7F) {
                return true;
            }
        }
        return false;
    }
}
