package dev.replydesk.review.detection.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass over a text. A phrase stands for whole words; with a * at its end it stands for words
 * that begin so. Where several begin at one place, the longest counts.
 */
public final class PhraseIndex<T> {
    private static final String OPEN = "*";
    /** No text in normal form holds it. */
    private static final char NONE = 0;

    /** By their first two characters, of which a phrase of one has only the first. */
    private final Map<Integer, List<Entry<T>>> byStart = new HashMap<>();

    private record Entry<T>(String words, boolean open, T meaning) {}

    /** A phrase that was found: its place in the normal text, the end exclusive. */
    public record Found<T>(T meaning, int start, int end) {}

    public void add(String phrase, T meaning) {
        var open = phrase.endsWith(OPEN);
        var words = NormalText.of(open ? phrase.substring(0, phrase.length() - 1) : phrase).toString().strip();
        if (!words.isEmpty()) {
            var second = words.length() == 1 ? NONE : words.charAt(1);
            var same = byStart.computeIfAbsent(start(words.charAt(0), second), _ -> new ArrayList<>());
            same.add(new Entry<>(words, open, meaning));
            same.sort(Comparator.comparingInt((Entry<T> e) -> e.words.length()).reversed());
        }
    }

    /** What was found, in the order of the text, none inside another. */
    public List<Found<T>> find(NormalText text) {
        var found = new ArrayList<Found<T>>();
        int at = 0;
        while (at < text.length()) {
            var longest = at(text, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.end;
            }
        }
        return found;
    }

    private @Nullable Found<T> at(NormalText text, int at) {
        if (joins(text, at)) {
            return null;
        }
        var longer = at + 1 == text.length() ? null : at(text, at, text.at(at + 1));
        return longer == null ? at(text, at, NONE) : longer;
    }

    private @Nullable Found<T> at(NormalText text, int at, char second) {
        for (var entry : byStart.getOrDefault(start(text.at(at), second), List.of())) {
            if (stands(entry, text, at)) {
                return new Found<>(entry.meaning, at, endOfWord(entry, text, at + entry.words.length()));
            }
        }
        return null;
    }

    private static int start(char first, char second) {
        return first << Character.SIZE | second;
    }

    private static boolean stands(Entry<?> entry, NormalText text, int at) {
        int end = at + entry.words.length();
        if (end > text.length()) {
            return false;
        }
        for (int i = 0; i < entry.words.length(); i++) {
            if (text.at(at + i) != entry.words.charAt(i)) {
                return false;
            }
        }
        return entry.open || !joins(text, end);
    }

    /** Whether a word goes on across this place. */
    private static boolean joins(NormalText text, int at) {
        return at > 0 && at < text.length() && Letters.isWord(text.at(at - 1)) && Letters.isWord(text.at(at));
    }

    private static int endOfWord(Entry<?> entry, NormalText text, int end) {
        int last = end;
        while (entry.open && joins(text, last)) {
            last++;
        }
        return last;
    }
}
