package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.rules.Rule;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds what somebody forgot to fill in. */
final class Placeholders {

    private static final int LONGEST = 40;
    private static final String OPENING = "{[<【";
    private static final String CLOSING = "}]>】";

    private Placeholders() {
    }

    /** Words such as "insert name here" anywhere, and brackets around what a template calls its gaps. */
    static List<Span> in(Reading reading) {
        var spans = new ArrayList<Span>(reading.hits(Rule.H7).stream().<Span>map(Span::of).toList());
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            int bracket = OPENING.indexOf(text.charAt(i));
            int close = bracket < 0 ? -1 : close(text, i, CLOSING.charAt(bracket));
            if (close > 0 && isGap(text.substring(i + 1, close), bracket)) {
                spans.add(new Span(i, close + 1));
                i = close;
            } else if (isRule(text, i)) {
                spans.add(new Span(i, i + 3));
            }
        }
        return spans;
    }

    private static int close(String text, int open, char closing) {
        int close = text.indexOf(closing, open, Math.min(text.length(), open + LONGEST));
        return close > open + 1 ? close : -1;
    }

    /** Braces never belong in a letter; the other brackets do unless they name a gap. */
    private static boolean isGap(String inside, int bracket) {
        return bracket == 0 || Tokens.of(inside).list().stream().anyMatch(token -> GapNames.has(token.text()))
                || GapNames.anyIn(inside);
    }

    private static boolean isRule(String text, int i) {
        return text.startsWith("___", i) && (i == 0 || text.charAt(i - 1) != '_');
    }
}
