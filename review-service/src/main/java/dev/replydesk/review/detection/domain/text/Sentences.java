package dev.replydesk.review.detection.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences, and sentences into clauses, with their places. */
public final class Sentences {
    private Sentences() {
    }

    /** A stretch of a text, the end exclusive. */
    public record Part(int start, int end) {}

    /** Sentences of the original text, each with its closing sign, none of them empty. */
    public static List<Part> of(String text) {
        return cut(text, false);
    }

    /** Clauses: sentences cut at commas and semicolons too. */
    public static List<Part> clauses(String text) {
        return cut(text, true);
    }

    static boolean isEnd(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F' || c == '\u2026'
                || c == '\n';
    }

    static boolean isPause(int c) {
        return c == ',' || c == ';' || c == '\uFF0C' || c == '\uFF1B' || c == '\u3001';
    }

    private static List<Part> cut(String text, boolean atPauses) {
        var parts = new ArrayList<Part>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isCut(text, at, atPauses)) {
                add(parts, text, start, at + 1);
                start = at + 1;
            }
        }
        add(parts, text, start, text.length());
        return parts;
    }

    /** A point or comma between digits belongs to a number. */
    private static boolean isCut(String text, int at, boolean atPauses) {
        char c = text.charAt(at);
        if (!isEnd(c) && !(atPauses && isPause(c))) {
            return false;
        }
        return c != '.' && c != ',' || at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))
                || Letters.isHan(text.charAt(at + 1));
    }

    private static void add(List<Part> parts, String text, int start, int end) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (saysSomething(text, first, end)) {
            parts.add(new Part(first, end));
        }
    }

    private static boolean saysSomething(String text, int start, int end) {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < end;
    }
}
