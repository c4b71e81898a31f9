package dev.replydesk.review.detection.domain.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the one form that rules and model read: compatibility forms composed (NFKC), lower case, every digit a 0,
 * repeats shortened, invisible characters gone. Each character knows the stretch of the original it stands for.
 */
public final class NormalText {
    private static final char SPACE = ' ';
    private static final char DIGIT = '0';
    private static final int FIRST_MARK = 0x300;

    private final String raw;
    private char[] chars;
    private int[] from;
    private int[] to;
    private int length;
    private int last = -1;
    private int times;

    private NormalText(String raw) {
        this.raw = raw;
        chars = new char[raw.length() + 8];
        from = new int[chars.length];
        to = new int[chars.length];
    }

    public static NormalText of(String raw) {
        var text = new NormalText(raw);
        int at = 0;
        while (at < raw.length()) {
            at = text.read(at);
        }
        return text;
    }

    public int length() {
        return length;
    }

    public char at(int position) {
        return chars[position];
    }

    /** Where the original of this character begins. */
    public int from(int position) {
        return from[position];
    }

    /** Where the original of this character ends, exclusive. */
    public int to(int position) {
        return to[position];
    }

    /** The original words behind this stretch. */
    public String original(int start, int end) {
        return raw.substring(from[start], to[end - 1]);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    public String toString(int start, int end) {
        return new String(chars, start, end - start);
    }

    private int read(int at) {
        int codePoint = raw.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        int plain = plain(codePoint);
        if (plain >= 0 && !isMarked(next)) {
            put(plain, at, next);
            return next;
        }
        int end = endOfMarks(next);
        var composed = Normalizer.normalize(raw.substring(at, end), Normalizer.Form.NFKC);
        composed.codePoints().forEach(c -> put(c, at, end));
        return end;
    }

    /** The composed form of the characters that most texts are made of, else -1. */
    private static int plain(int codePoint) {
        if (codePoint < 0x80 || codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
            return codePoint;
        }
        return codePoint > 0xFF00 && codePoint < 0xFF5F ? codePoint - 0xFEE0 : -1;
    }

    private boolean isMarked(int at) {
        return at < raw.length() && raw.charAt(at) >= FIRST_MARK && Letters.isMark(raw.codePointAt(at));
    }

    private int endOfMarks(int start) {
        int at = start;
        while (at < raw.length() && isMarked(at)) {
            at += Character.charCount(raw.codePointAt(at));
        }
        return at;
    }

    private void put(int codePoint, int start, int end) {
        if (Letters.isInvisible(codePoint)) {
            return;
        }
        int folded = fold(codePoint);
        times = folded == last ? times + 1 : 1;
        last = folded;
        if (times > (folded == SPACE || folded == DIGIT ? 1 : 2)) {
            to[length - 1] = end;
            return;
        }
        append(folded, start, end);
    }

    private static int fold(int codePoint) {
        if (codePoint >= 'a' && codePoint <= 'z') {
            return codePoint;
        }
        if (Character.isWhitespace(codePoint)) {
            return SPACE;
        }
        if (Character.isDigit(codePoint)) {
            return DIGIT;
        }
        return switch (codePoint) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u3001' -> ',';
            case '\u3002' -> '.';
            default -> Character.toLowerCase(codePoint);
        };
    }

    private void append(int codePoint, int start, int end) {
        if (length + 2 > chars.length) {
            grow();
        }
        int size = Character.toChars(codePoint, chars, length);
        for (int next = length + size; length < next; length++) {
            from[length] = start;
            to[length] = end;
        }
    }

    private void grow() {
        chars = Arrays.copyOf(chars, chars.length * 2);
        from = Arrays.copyOf(from, chars.length);
        to = Arrays.copyOf(to, chars.length);
    }
}
