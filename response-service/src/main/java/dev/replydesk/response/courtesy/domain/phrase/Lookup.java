package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Places by what they ask for, so that a token meets only those that can take it. A hash table of plain numbers with at
 * least half of its slots free; keys are positive, 0 marks a free slot.
 */
final class Lookup {

    private static final int[] NONE = {};
    /** The golden ratio of 2³², which spreads numbers that follow each other. */
    private static final int SPREAD = 0x9E3779B9;

    private final int[] keys;
    private final int[][] places;

    private Lookup(int size) {
        keys = new int[size];
        places = new int[size][];
        Arrays.fill(places, NONE);
    }

    static Lookup of(int[] places, IntUnaryOperator key) {
        Map<Integer, List<Integer>> byKey = Arrays.stream(places).boxed()
                .collect(Collectors.groupingBy(key::applyAsInt));
        var lookup = new Lookup(Integer.highestOneBit(Math.max(1, byKey.size())) * 4);
        byKey.forEach(lookup::put);
        return lookup;
    }

    private void put(int key, List<Integer> wanted) {
        int slot = slot(key);
        keys[slot] = key;
        places[slot] = wanted.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] get(int key) {
        return key == 0 ? NONE : places[slot(key)];
    }

    /** Keys are given in a row, so they are spread: neighbours would make long runs without a free slot. */
    private int slot(int key) {
        int slot = key * SPREAD >>> 16 & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
