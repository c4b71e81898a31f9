package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;

/** Those of many places that ask for a word, by its number, or for the beginning of one, by its first letter. */
record Named(Lookup words, Lookup prefixes) {

    static final Named NONE = new Named(Lookup.of(new int[0], place -> place), Lookup.of(new int[0], place -> place));

    static Named of(Places accepted, int[] places) {
        int[] words = Arrays.stream(places).filter(accepted::isWord).toArray();
        int[] prefixes = Arrays.stream(places).filter(accepted::isPrefix).toArray();
        return new Named(Lookup.of(words, accepted::word), Lookup.of(prefixes, accepted::firstLetter));
    }

    /** Places that have no such name. */
    static int[] others(Places accepted, int[] places) {
        return Arrays.stream(places).filter(place -> !accepted.isWord(place) && !accepted.isPrefix(place)).toArray();
    }
}
