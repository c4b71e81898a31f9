package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;

/** The live places, each with where its phrase began; the earliest beginning wins. */
final class Live {

    private static final int USUAL = 64;

    private final boolean[] present;
    private int[] places = new int[USUAL];
    private int[] starts = new int[USUAL];
    private int count;

    Live(int size) {
        present = new boolean[size];
    }

    int count() {
        return count;
    }

    int place(int index) {
        return places[index];
    }

    int start(int index) {
        return starts[index];
    }

    boolean add(int place, int start) {
        if (present[place]) {
            return false;
        }
        present[place] = true;
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        places[count] = place;
        starts[count++] = start;
        return true;
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            present[places[i]] = false;
        }
        count = 0;
    }
}
