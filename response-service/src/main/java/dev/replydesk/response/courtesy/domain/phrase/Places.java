package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each place accepts, as numbers: a text of a thousand characters asks this some hundred thousand times. */
final class Places {

    private static final int NO_WORD = -1;
    private static final int PREFIX = -2;
    private static final int NOT_AN_END = 1 << 30;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] words;
    private final int[] makes;
    private final String[] prefixes;

    /** A token as the places see it; the word is 0 where no phrase holds it. */
    record Face(int word, int makes, String text) {

        int firstLetter() {
            return text.charAt(0);
        }
    }

    Places(List<Phrase> places) {
        words = new int[places.size()];
        makes = new int[places.size()];
        prefixes = new String[places.size()];
        Arrays.fill(words, NO_WORD);
        Arrays.fill(prefixes, "");
        for (int place = 0; place < words.length; place++) {
            lay(place, places.get(place));
        }
    }

    private void lay(int place, Phrase phrase) {
        switch (phrase) {
            case Phrase.Word(var text) -> words[place] = numbers.computeIfAbsent(text, _ -> numbers.size() + 1);
            case Phrase.Prefix(var text) -> {
                words[place] = PREFIX;
                prefixes[place] = text;
            }
            case Phrase.Shaped(var shape) -> makes[place] = shape.bit();
            case Phrase.Any() -> makes[place] = NOT_AN_END;
            case Phrase.Sequence _,Phrase.Choice _,Phrase.Nothing _ ->
                throw new IllegalStateException("not a place: " + phrase);
        }
    }

    Face face(Token token) {
        int make = token.shapes() | (token.kind() == TokenKind.END ? 0 : NOT_AN_END);
        return new Face(numbers.getOrDefault(token.text(), 0), make, token.text());
    }

    boolean isWord(int place) {
        return words[place] > 0;
    }

    int word(int place) {
        return words[place];
    }

    int makes(int place) {
        return makes[place];
    }

    boolean isPrefix(int place) {
        return words[place] == PREFIX;
    }

    int firstLetter(int place) {
        return prefixes[place].charAt(0);
    }

    boolean accepts(int place, Face face) {
        return words[place] == face.word() || (makes[place] & face.makes()) != 0
                || words[place] == PREFIX && face.text().startsWith(prefixes[place]);
    }
}
