package dev.replydesk.review.detection.domain.model;

/** A set of buckets without boxes: scoring is the hot path of everything that comes in. */
final class BucketSet {
    private final int[] slots;
    private int size;

    BucketSet(int most) {
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, most)) * 4)];
    }

    int size() {
        return size;
    }

    /** Whether it was not in yet. */
    boolean add(int bucket) {
        int entry = bucket + 1;
        int at = bucket & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == entry) {
                return false;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = entry;
        size++;
        return true;
    }
}
