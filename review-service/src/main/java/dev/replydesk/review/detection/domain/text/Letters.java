package dev.replydesk.review.detection.domain.text;

/** Tells the kinds of characters apart that are read in different ways. */
public final class Letters {
    private Letters() {
    }

    /** Han, Kana, Hangul and Thai: scripts that are read character by character. */
    public static boolean isRun(int c) {
        return isHan(c) || isKana(c) || c >= 0xAC00 && c <= 0xD7AF || c >= 0x0E00 && c <= 0x0E7F;
    }

    public static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x3FFFF;
    }

    public static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }

    /** What words of the other scripts are made of; marks belong to the letter before them. */
    public static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c == '\'' || c == '0'
                || c > 0x7F && !isRun(c) && (Character.isLetter(c) || isMark(c));
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Zero-width and direction marks, control characters, halves of a surrogate pair: nobody sees them. */
    static boolean isInvisible(int c) {
        if (c < 0x7F) {
            return c < ' ' && !Character.isWhitespace(c);
        }
        if (isHan(c)) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE
                || c >= 0xFE00 && c <= 0xFE0F || c == 0xFFFD;
    }
}
