package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import dev.replydesk.response.courtesy.domain.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places laid out in arrays, with an index of the words that can begin a phrase. */
final class Automaton<L> {

    private static final int[] NONE = {};

    private final Phrase[] places;
    private final int[][] follow;
    private final Map<Integer, L> labels;
    private final Map<String, int[]> firstWords = new HashMap<>();
    private final Map<String, int[]> firstPrefixes = new HashMap<>();
    private final int[] prefixLengths;
    private final int[] otherFirst;

    Automaton(Positions positions, BitSet first, Map<Integer, L> labels) {
        places = positions.places().toArray(Phrase[]::new);
        follow = new int[places.length][];
        for (int place = 0; place < places.length; place++) {
            follow[place] = positions.following(place);
        }
        this.labels = Map.copyOf(labels);
        otherFirst = first.stream().filter(place -> !indexed(place)).toArray();
        var lengths = new TreeSet<Integer>();
        firstPrefixes.keySet().forEach(prefix -> lengths.add(prefix.length()));
        prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean indexed(int place) {
        switch (places[place]) {
            case Phrase.Word(var text) -> firstWords.merge(text, new int[]{place}, Automaton::concat);
            case Phrase.Prefix(var text) -> firstPrefixes.merge(text, new int[]{place}, Automaton::concat);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int[] concat(int[] one, int[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    int size() {
        return places.length;
    }

    int[] follow(int place) {
        return follow[place];
    }

    @Nullable
    L label(int place) {
        return labels.get(place);
    }

    /** The places at which a phrase can begin with this token. */
    List<int[]> beginnings(Token token) {
        var found = new ArrayList<int[]>(4);
        found.add(firstWords.getOrDefault(token.text(), NONE));
        for (int length : prefixLengths) {
            if (length <= token.text().length()) {
                found.add(firstPrefixes.getOrDefault(token.text().substring(0, length), NONE));
            }
        }
        found.add(otherFirst);
        return found;
    }

    boolean matches(int place, Token token) {
        return switch (places[place]) {
            case Phrase.Word(var text) -> text.equals(token.text());
            case Phrase.Prefix(var text) -> token.text().startsWith(text);
            case Phrase.Shaped(var shape) -> (token.shapes() & shape.bit()) != 0;
            case Phrase.Any() -> token.kind() != TokenKind.END;
            default -> throw new IllegalStateException("not a place: " + places[place]);
        };
    }
}
