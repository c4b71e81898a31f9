package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
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
    private final Places accepted;
    private final int[][] follow;
    private final Map<Integer, L> labels;
    private final boolean[] ends;
    private final Map<String, int[]> firstWords = new HashMap<>();
    private final Map<String, int[]> firstPrefixes = new HashMap<>();
    private final int[] prefixLengths;
    private final int[] otherFirst;

    Automaton(Positions positions, BitSet first, Map<Integer, L> labels) {
        places = positions.places().toArray(Phrase[]::new);
        accepted = new Places(positions.places());
        follow = new int[places.length][];
        ends = new boolean[places.length];
        labels.keySet().forEach(place -> ends[place] = true);
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
        return ends[place] ? labels.get(place) : null;
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

    Places.Face face(Token token) {
        return accepted.face(token);
    }

    boolean matches(int place, Places.Face face) {
        return accepted.accepts(place, face);
    }
}
