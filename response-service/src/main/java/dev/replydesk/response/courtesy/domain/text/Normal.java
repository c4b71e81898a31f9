package dev.replydesk.response.courtesy.domain.text;

import java.text.Normalizer;

/** Folds case, width and look-alike characters while keeping every offset, so that ＳＢ and sb are one word. */
final class Normal {

    /** Stands where a folded character needs less room than the original; it belongs to the word around it. */
    static final char FILLER = '\u200b';

    private Normal() {
    }

    /** Returns a text of the same length in UTF-16 units. */
    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            append(out, codePoint);
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        int width = Character.charCount(codePoint);
        int folded = fold(codePoint);
        out.appendCodePoint(folded);
        if (Character.charCount(folded) < width) {
            out.append(FILLER);
        }
    }

    private static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x02BC, 0x00B4 -> '\'';
            case 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD -> FILLER;
            default -> compatible(codePoint);
        };
    }

    private static int compatible(int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return codePoint;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        int first = plain.codePointAt(0);
        boolean single = Character.charCount(first) == plain.length();
        boolean fits = Character.charCount(first) <= Character.charCount(codePoint);
        int kept = single && fits ? first : codePoint;
        int lower = Character.toLowerCase(kept);
        return Character.charCount(lower) <= Character.charCount(codePoint) ? lower : kept;
    }
}
