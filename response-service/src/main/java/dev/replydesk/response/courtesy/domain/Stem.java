package dev.replydesk.response.courtesy.domain;

import java.util.List;

/** Cuts the endings of English words, so that "waited" and "waiting" are one word. */
final class Stem {

    private static final List<String> ENDINGS = List.of("ations", "ation", "ingly", "edly", "ings", "ness", "ment",
            "ing",
            "ies", "ied", "ed", "es", "ly", "s", "y", "e");
    private static final int SHORTEST = 3;

    private Stem() {
    }

    static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return single(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    /** "stopp" is "stop". */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST - 1 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled && "bdgmnprt".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
    }
}
