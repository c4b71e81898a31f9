package dev.replydesk.review.detection.domain.text;

import java.util.Arrays;

/**
 * The pieces of a text that the model weighs, each as a bucket of a hash and the stretch it was read from. Runs of Han
 * and Kana give one, two and three characters, how the run begins and ends, a short run whole, and what stands in the
 * first clause once more, since Chinese reviews open with their judgement. Other scripts give one, two and three words.
 * The two kinds share no bucket, so that neither blurs what the other says.
 */
public final class Grams {
    /** How many buckets there are; the number of weights. */
    public static final int BUCKETS = 1 << 22;

    /** From here on the buckets are those of Han and Kana. */
    private static final int OF_RUNS = BUCKETS >> 1;

    private static final int LONGEST = 3;
    private static final int BASIS = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int RUN = 1;
    private static final int END = 2;
    private static final int WORD = 3;
    private static final int SIGN = 4;
    private static final int RUN_START = 5;
    private static final int RUN_END = 6;
    private static final int WHOLE_RUN = 7;
    private static final int OPENING = 8;
    private static final int LONGEST_WHOLE_RUN = 8;

    private final NormalText text;
    private int[] buckets;
    private int[] starts;
    private int[] ends;
    private int size;
    private int words;
    private int half;
    private boolean opening = true;
    private final int[] wordHashes = new int[LONGEST];
    private final int[] wordStarts = new int[LONGEST];

    private Grams(NormalText text) {
        this.text = text;
        buckets = new int[3 * text.length() + 8];
        starts = new int[buckets.length];
        ends = new int[buckets.length];
    }

    public static Grams of(NormalText text) {
        var grams = new Grams(text);
        int at = 0;
        while (at < text.length()) {
            at = grams.read(at);
        }
        return grams;
    }

    public int size() {
        return size;
    }

    public int bucket(int gram) {
        return buckets[gram];
    }

    /** Where it begins in the normal text. */
    public int start(int gram) {
        return starts[gram];
    }

    /** Where it ends in the normal text, exclusive. */
    public int end(int gram) {
        return ends[gram];
    }

    /** Whether a bucket is one of Han and Kana. */
    public static boolean isOfRuns(int bucket) {
        return bucket >= OF_RUNS;
    }

    /** Every bucket once, in ascending order. */
    public int[] distinct() {
        return Arrays.stream(buckets, 0, size).sorted().distinct().toArray();
    }

    private int read(int at) {
        char c = text.at(at);
        if (Letters.isRun(c)) {
            half = OF_RUNS;
            return run(at);
        }
        half = 0;
        if (Letters.isWord(c)) {
            return word(at);
        }
        opening &= !Sentences.isPause(c) && !Sentences.isEnd(c) && c != ' ';
        return c == ' ' ? at + 1 : sign(at, c);
    }

    private int run(int start) {
        words = 0;
        int end = start + 1;
        while (end < text.length() && Letters.isRun(text.at(end))) {
            end++;
        }
        for (int at = start; at < end; at++) {
            growing(RUN, at, Math.min(end, at + LONGEST));
            if (opening) {
                growing(OPENING, at, Math.min(end, at + LONGEST));
            }
        }
        edges(start, end);
        if (end < text.length()) {
            add(step(step(BASIS ^ END, text.at(end - 1)), text.at(end)), end - 1, end + 1);
        }
        return end;
    }

    /** One piece for each length, from one character to all of the stretch. */
    private void growing(int kind, int start, int end) {
        int hash = BASIS ^ kind;
        for (int next = start; next < end; next++) {
            hash = step(hash, text.at(next));
            add(hash, start, next + 1);
        }
    }

    /** Where a run begins and ends says more than its middle: Chinese marks no words, but its clauses. */
    private void edges(int start, int end) {
        growing(RUN_START, start, Math.min(end, start + LONGEST));
        int hash = BASIS ^ RUN_END;
        for (int last = end - 1; last >= Math.max(start, end - LONGEST); last--) {
            hash = step(hash, text.at(last));
            add(hash, last, end);
        }
        if (end - start <= LONGEST_WHOLE_RUN) {
            whole(start, end);
        }
    }

    private void whole(int start, int end) {
        int hash = BASIS ^ WHOLE_RUN;
        for (int at = start; at < end; at++) {
            hash = step(hash, text.at(at));
        }
        add(hash, start, end);
    }

    private int word(int start) {
        int hash = BASIS ^ WORD;
        int end = start;
        while (end < text.length() && Letters.isWord(text.at(end))) {
            hash = step(hash, text.at(end++));
        }
        System.arraycopy(wordHashes, 0, wordHashes, 1, LONGEST - 1);
        System.arraycopy(wordStarts, 0, wordStarts, 1, LONGEST - 1);
        wordHashes[0] = hash;
        wordStarts[0] = start;
        words = Math.min(LONGEST, words + 1);
        int several = BASIS ^ WORD;
        for (int back = 0; back < words; back++) {
            several = step(several * 31, wordHashes[back]);
            add(several, wordStarts[back], end);
        }
        return end;
    }

    /** The end of a sentence ends a group of words as well. */
    private int sign(int at, char c) {
        if (Sentences.isEnd(c) || c == ';') {
            words = 0;
        }
        add(step(BASIS ^ SIGN, c), at, at + 1);
        return at + 1;
    }

    private static int step(int hash, int value) {
        return (hash ^ value) * PRIME;
    }

    /** FNV leaves patterns in the low bits, which choose the bucket; the last mixing step spreads them. */
    private void add(int hash, int start, int end) {
        int mixed = (hash ^ hash >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        if (size == buckets.length) {
            grow();
        }
        buckets[size] = (mixed ^ mixed >>> 16) & OF_RUNS - 1 | half;
        starts[size] = start;
        ends[size++] = end;
    }

    private void grow() {
        buckets = Arrays.copyOf(buckets, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
    }
}
