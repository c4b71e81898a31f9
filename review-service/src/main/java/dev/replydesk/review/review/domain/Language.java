package dev.replydesk.review.review.domain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells Chinese and English apart, in which replies are checked; everything else is {@code und} (BCP 47). */
final class Language {
    private static final int ENOUGH = 400;
    private static final int ONE_WORD_IN = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");
    private static final Set<String> ENGLISH = Set.of("the", "and", "was", "is", "it", "to", "of", "a", "for", "not",
            "very", "in", "we", "i", "but", "with", "this", "my", "are", "were", "at", "on", "good", "bad", "no", "had",
            "have", "they", "you", "so", "great", "stay", "service", "food", "staff", "never", "all", "from");

    private Language() {
    }

    /** Looks at the first 400 characters: a third of Han letters is Chinese, one common word in eight is English. */
    static String of(String text) {
        var head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        long letters = head.codePoints().filter(Character::isLetter).count();
        long han = head.codePoints().filter(Character::isIdeographic).count();
        if (han > 0 && han * 3 >= letters) {
            return "zh";
        }
        return isEnglish(head) ? "en" : "und";
    }

    private static boolean isEnglish(String head) {
        List<String> words = BETWEEN_WORDS.splitAsStream(head.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty())
                .toList();
        long common = words.stream().filter(ENGLISH::contains).count();
        return common > 0 && common * ONE_WORD_IN >= words.size();
    }
}
