package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Where a phrase can go on, or begin. A common word has hundreds of followers in the tables, of which one token fits
 * two or three: words are looked up by their number, word beginnings by their first letter. The rest is tried one by
 * one, and so is everything where there is little.
 */
final class Doors {

    private static final int FEW = 8;

    private final Places accepted;
    private final Lookup words;
    private final Lookup prefixes;
    private final int[] others;
    private final int makes;
    private final int size;

    Doors(Places accepted, int[] places) {
        this.accepted = accepted;
        boolean many = places.length > FEW;
        words = Lookup.of(only(places, place -> many && accepted.isWord(place)), accepted::word);
        prefixes = Lookup.of(only(places, place -> many && accepted.isPrefix(place)), accepted::firstLetter);
        others = only(places, place -> !many || !accepted.isWord(place) && !accepted.isPrefix(place));
        makes = Arrays.stream(others).map(accepted::makes).reduce(0, (one, other) -> one | other);
        size = places.length;
    }

    private static int[] only(int[] places, IntPredicate wanted) {
        return Arrays.stream(places).filter(wanted).toArray();
    }

    /** Writes the places that take this token into {@code found}, which has room for all, and says how many. */
    int open(Places.Face face, int[] found) {
        if (size <= FEW) {
            return fitting(others, face, found, 0);
        }
        int count = (makes & face.makes()) == 0 ? 0 : fitting(others, face, found, 0);
        int[] named = words.get(face.word());
        System.arraycopy(named, 0, found, count, named.length);
        return fitting(prefixes.get(face.firstLetter()), face, found, count + named.length);
    }

    private int fitting(int[] places, Places.Face face, int[] found, int from) {
        int count = from;
        for (int place : places) {
            if (accepted.accepts(place, face)) {
                found[count++] = place;
            }
        }
        return count;
    }

    int size() {
        return size;
    }

    /** How many places are tried whatever the token: the measure of the work. */
    int tried() {
        return 1 + others.length;
    }
}
