package dev.replydesk.response.courtesy.domain;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;
import dev.replydesk.response.courtesy.domain.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Words, and pairs of Chinese characters, that are rare enough to show that two texts speak of the same thing. */
final class TellingWords {

    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private final Set<String> common;
    private final Predicate<String> wanted;
    private final Map<String, Span> words = new LinkedHashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    private TellingWords(Tokens tokens, Set<String> common, Predicate<String> wanted) {
        this.tokens = tokens;
        this.common = common;
        this.wanted = wanted;
    }

    /** Each by its stem, with its first place in the text. */
    static Map<String, Span> of(Tokens tokens, Set<String> common) {
        return of(tokens, common, _ -> true);
    }

    /** Only those that are wanted: the others are left before anything else is asked about them. */
    static Map<String, Span> of(Tokens tokens, Set<String> common, Predicate<String> wanted) {
        return new TellingWords(tokens, common, wanted).words();
    }

    private Map<String, Span> words() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.WORD) {
                word(token);
            } else if (token.kind() == TokenKind.HAN && i + 1 < tokens.size()) {
                pair(token, tokens.get(i + 1));
            }
        }
        return words;
    }

    private void word(Token token) {
        String stem = stems.computeIfAbsent(token.text(), Stem::of);
        if (wanted.test(stem) && token.text().length() >= SHORTEST && !common.contains(token.text())
                && !common.contains(stem)) {
            words.putIfAbsent(stem, new Span(token.start(), token.end()));
        }
    }

    private void pair(Token one, Token other) {
        if (other.kind() != TokenKind.HAN || other.start() != one.end()) {
            return;
        }
        String pair = one.text().concat(other.text());
        if (wanted.test(pair) && !common.contains(pair) && !common.contains(one.text())
                && !common.contains(other.text())) {
            words.putIfAbsent(pair, new Span(one.start(), other.end()));
        }
    }
}
