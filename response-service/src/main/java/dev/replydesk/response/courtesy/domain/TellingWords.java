package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Words, and pairs of Chinese characters, that are rare enough to show that two texts speak of the same thing. */
final class TellingWords {

    private static final int SHORTEST = 3;

    private TellingWords() {
    }

    /** Each by its stem, with its first place in the text. */
    static Map<String, Span> of(Tokens tokens, Set<String> common) {
        var words = new LinkedHashMap<String, Span>();
        var stems = new HashMap<String, String>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.WORD && isTelling(token.text(), common)) {
                words.putIfAbsent(stems.computeIfAbsent(token.text(), Stem::of), new Span(token.start(), token.end()));
            } else if (token.kind() == TokenKind.HAN && i + 1 < tokens.size()) {
                pair(token, tokens.get(i + 1), common, words);
            }
        }
        return words;
    }

    private static boolean isTelling(String word, Set<String> common) {
        return word.length() >= SHORTEST && !common.contains(word) && !common.contains(Stem.of(word));
    }

    private static void pair(Token one, Token other, Set<String> common, Map<String, Span> words) {
        String pair = one.text() + other.text();
        boolean telling = other.kind() == TokenKind.HAN && other.start() == one.end();
        if (telling && !common.contains(pair) && !common.contains(one.text()) && !common.contains(other.text())) {
            words.putIfAbsent(pair, new Span(one.start(), other.end()));
        }
    }
}
