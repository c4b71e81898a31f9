package dev.replydesk.response.courtesy.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {

    private static final String ENDS = "!?。！？\n\r";
    private static final String COMMAS = ",;，、；()（）…—";
    /** Read as words: amounts and shares are promises. */
    private static final String SIGNS = "$€£¥₹%";
    private static final Set<String> ABBREVIATIONS = Set.of("no", "mr", "mrs", "ms", "dr", "st", "tel", "ph", "ext",
            "nr",
            "approx", "rs", "mob", "ref", "conf", "bldg", "apt", "ave", "rd", "blvd", "inc", "ltd", "pvt");

    private final String text;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    List<Token> tokens() {
        for (int i = 0; i < folded.length();) {
            i = next(i);
        }
        return List.copyOf(tokens);
    }

    private int next(int i) {
        int codePoint = folded.codePointAt(i);
        int end = i + Character.charCount(codePoint);
        if (Character.isIdeographic(codePoint)) {
            add(TokenKind.HAN, folded.substring(i, end), i, end);
        } else if (Character.isLetterOrDigit(codePoint)) {
            return word(i);
        } else if (SIGNS.indexOf(codePoint) >= 0) {
            add(TokenKind.WORD, folded.substring(i, end), i, end);
        } else {
            mark(codePoint, i, end);
        }
        return end;
    }

    private void mark(int codePoint, int i, int end) {
        if (ENDS.indexOf(codePoint) >= 0 || codePoint == '.' && endsSentence(i)) {
            add(TokenKind.END, ".", i, end);
        } else if (COMMAS.indexOf(codePoint) >= 0) {
            add(TokenKind.COMMA, ",", i, end);
        }
    }

    private boolean endsSentence(int i) {
        boolean last = i + 1 == folded.length();
        boolean gap = last || !Character.isLetterOrDigit(folded.charAt(i + 1))
                || Character.isIdeographic(folded.charAt(i + 1));
        return gap && (tokens.isEmpty() || !ABBREVIATIONS.contains(tokens.getLast().text())
                || tokens.getLast().end() != i);
    }

    private int word(int start) {
        int end = wordEnd(start);
        int letters = start;
        while (letters < end && Character.isDigit(folded.charAt(letters))) {
            letters++;
        }
        boolean unit = letters > start && letters < end && isAlphabetic(letters, end);
        if (unit) {
            add(TokenKind.WORD, folded.substring(start, letters), start, letters);
        }
        parts(unit ? letters : start, end);
        return end;
    }

    private void parts(int start, int end) {
        String word = folded.substring(start, end).replace(String.valueOf(Normal.FILLER), "");
        List<String> parts = Contractions.parts(word);
        int cut = parts.size() == 1 ? end : Math.min(end, start + parts.getFirst().length());
        add(TokenKind.WORD, parts.getFirst(), start, cut);
        if (parts.size() > 1) {
            add(TokenKind.WORD, parts.getLast(), cut, end);
        }
    }

    private boolean isAlphabetic(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < folded.length() && continues(i, start)) {
            i += Character.charCount(folded.codePointAt(i));
        }
        return i;
    }

    private boolean continues(int i, int start) {
        int codePoint = folded.codePointAt(i);
        if (Character.isIdeographic(codePoint)) {
            return false;
        }
        return Character.isLetterOrDigit(codePoint) || codePoint == Normal.FILLER || codePoint == '_'
                || Character.getType(codePoint) == Character.NON_SPACING_MARK || joins(codePoint, i, start);
    }

    /** Apostrophes and masking stars inside a word, points and commas inside a number. */
    private boolean joins(int codePoint, int i, int start) {
        if (i == start || i + 1 == folded.length()) {
            return false;
        }
        char before = folded.charAt(i - 1);
        char after = folded.charAt(i + 1);
        return switch (codePoint) {
            case '\'' -> Character.isLetter(before) && Character.isLetter(after);
            case '*' -> (Character.isLetter(before) || before == '*') && (Character.isLetter(after) || after == '*');
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private void add(TokenKind kind, String word, int start, int end) {
        int shapes = switch (kind) {
            case WORD -> Shape.of(text.substring(start, end));
            case HAN -> Shape.HAN.bit();
            case COMMA, END -> 0;
        };
        tokens.add(new Token(kind, word, start, end, shapes));
    }
}
