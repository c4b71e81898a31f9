package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What each place accepts, as numbers: a text of a thousand characters asks this some hundred thousand times. */
final class Places {

    private static final int ANY_WORD = -1;
    private static final int PREFIX = -2;

    private final Vocabulary vocabulary = new Vocabulary();
    private final int[] words;
    private final long[] traits;
    private final long[] ahead;
    private final String[] prefixes;

    /**
     * @param ends
     *            the places a phrase can end at
     */
    Places(Positions positions, Set<Integer> ends) {
        List<Phrase> places = positions.places();
        words = new int[places.size()];
        prefixes = new String[places.size()];
        Arrays.fill(prefixes, "");
        for (int place = 0; place < words.length; place++) {
            lay(place, places.get(place));
        }
        traits = places.stream().mapToLong(Traits::of).toArray();
        ahead = IntStream.range(0, words.length)
                .mapToLong(place -> all(positions.following(place)) | (ends.contains(place) ? Traits.ALWAYS : 0))
                .toArray();
    }

    private long all(int[] places) {
        return Arrays.stream(places).mapToLong(place -> traits[place]).reduce(0, (one, other) -> one | other);
    }

    private void lay(int place, Phrase phrase) {
        switch (phrase) {
            case Phrase.Word(var text) -> words[place] = vocabulary.add(text);
            case Phrase.Prefix(var text) -> {
                words[place] = PREFIX;
                prefixes[place] = text;
            }
            default -> words[place] = ANY_WORD;
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean isWord(int place) {
        return words[place] > 0;
    }

    int word(int place) {
        return words[place];
    }

    boolean isPrefix(int place) {
        return words[place] == PREFIX;
    }

    int firstLetter(int place) {
        return prefixes[place].charAt(0);
    }

    long traits(int place) {
        return traits[place];
    }

    /** Whether the place takes a token that shares traits with it. */
    boolean says(int place, Face face) {
        int word = words[place];
        return word == face.word() || word == ANY_WORD || word == PREFIX && face.text().startsWith(prefixes[place]);
    }

    /** False where no phrase ends and the next token leads nowhere: most places are left as soon as they are found. */
    boolean leadsOn(int place, Face next) {
        return (ahead[place] & next.traits()) != 0;
    }
}
