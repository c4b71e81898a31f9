package dev.replydesk.review.detection.domain.text;

/** Whether a text says anything: at least two words, or two characters of a script without spaces. */
public final class Extent {
    private static final int ENOUGH = 2;

    private Extent() {
    }

    public static boolean saysSomething(NormalText text) {
        int pieces = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length() && pieces < ENOUGH; at++) {
            char c = text.at(at);
            boolean letter = Character.isLetter(c);
            boolean word = letter && !Letters.isRun(c);
            pieces += Letters.isRun(c) && letter || word && !inWord ? 1 : 0;
            inWord = word || inWord && Letters.isWord(c);
        }
        return pieces >= ENOUGH;
    }
}
