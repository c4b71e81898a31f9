package dev.replydesk.response.courtesy.domain.phrase;

import java.util.Arrays;
import java.util.List;

/**
 * Where phrases can go on after each place, or begin; each of these is a row of places. A common word has hundreds of
 * followers in the tables, of which one token fits two or three: those are looked up by name. The rest is tried one by
 * one, and so is everything where there is little. All of the rest lies in a few long arrays, since the time goes into
 * fetching it.
 */
final class Doors {

    private static final int FEW = 8;

    private final Places accepted;
    private final Named[] named;
    private final int[] begins;
    private final int[] tried;
    private final long[] traits;

    Doors(Places accepted, List<int[]> rows) {
        this.accepted = accepted;
        named = rows.stream().map(row -> row.length > FEW ? Named.of(accepted, row) : Named.NONE)
                .toArray(Named[]::new);
        var others = rows.stream().map(row -> row.length > FEW ? Named.others(accepted, row) : row).toList();
        begins = new int[rows.size() + 1];
        Arrays.setAll(begins, row -> row == 0 ? 0 : begins[row - 1] + others.get(row - 1).length);
        tried = others.stream().flatMapToInt(Arrays::stream).toArray();
        traits = Arrays.stream(tried).mapToLong(accepted::traits).toArray();
    }

    /**
     * Writes the places of the row that take this token, and lead on to the next, into {@code found}, which has room
     * for all, and says how many.
     */
    int open(int row, Face face, Face next, int[] found) {
        int count = trying(row, face, next, found);
        Named more = named[row];
        if (more == Named.NONE) {
            return count;
        }
        count = fitting(more.words().get(face.word()), face, next, found, count);
        return fitting(more.prefixes().get(face.firstLetter()), face, next, found, count);
    }

    private int trying(int row, Face face, Face next, int[] found) {
        int count = 0;
        long given = face.traits();
        int end = begins[row + 1];
        for (int i = begins[row]; i < end; i++) {
            if ((traits[i] & given) != 0 && accepted.leadsOn(tried[i], next) && accepted.says(tried[i], face)) {
                found[count++] = tried[i];
            }
        }
        return count;
    }

    private int fitting(int[] places, Face face, Face next, int[] found, int from) {
        int count = from;
        for (int place : places) {
            if (accepted.leadsOn(place, next) && accepted.says(place, face)) {
                found[count++] = place;
            }
        }
        return count;
    }

    /** How many places are tried whatever the token: the measure of the work. */
    int tried(int row) {
        return 1 + begins[row + 1] - begins[row];
    }
}
