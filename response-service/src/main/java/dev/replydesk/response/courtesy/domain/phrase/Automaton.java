package dev.replydesk.response.courtesy.domain.phrase;

import dev.replydesk.response.courtesy.domain.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The places laid out in arrays, with the doors to those that may follow and the labels of those where phrases end. */
final class Automaton<L> {

    private static final int UNLABELLED = -1;

    private final Places accepted;
    private final Doors doors;
    private final List<L> labels;
    private final int[] labelled;
    private final int most;

    Automaton(Positions positions, BitSet first, Map<Integer, L> labels) {
        accepted = new Places(positions, labels.keySet());
        int size = positions.places().size();
        var rows = new ArrayList<int[]>();
        for (int place = 0; place < size; place++) {
            rows.add(positions.following(place));
        }
        rows.add(first.stream().toArray());
        doors = new Doors(accepted, rows);
        most = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        this.labels = labels.values().stream().distinct().toList();
        labelled = new int[size];
        Arrays.fill(labelled, UNLABELLED);
        labels.forEach((place, label) -> labelled[place] = this.labels.indexOf(label));
    }

    int size() {
        return labelled.length;
    }

    /** As many places as one token can ever open at once. */
    int most() {
        return most;
    }

    /** To what follows each place, by its number, and to where phrases begin. */
    Doors doors() {
        return doors;
    }

    /** The row of doors to where phrases begin. */
    int beginning() {
        return labelled.length;
    }

    /** Whether a phrase can end here. */
    boolean isEnd(int place) {
        return labelled[place] != UNLABELLED;
    }

    /** The number of the label of the phrases that end here. */
    int label(int place) {
        return labelled[place];
    }

    List<L> labels() {
        return labels;
    }

    Face face(Token token) {
        return new Face(accepted.vocabulary().number(token.text()), Traits.of(token), token.text());
    }
}
