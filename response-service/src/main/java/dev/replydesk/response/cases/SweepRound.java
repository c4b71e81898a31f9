package dev.replydesk.response.cases;

import java.util.function.BooleanSupplier;

/**
 * One page of a sweep: how many were due in it, how many this instance moved on, and from which end it was read.
 * Instances that meet on one page would win half of it each and write the rest in vain, so one of them has to read from
 * the other end.
 */
record SweepRound(int due, int moved, boolean fromTheEnd) {
    static final int PAGE = 1_000;

    /** Whether there may be more that this instance can move on. */
    boolean goesOn() {
        return due == PAGE && (moved > 0 || !fromTheEnd);
    }

    /** Whoever meets another lets chance decide, so that both do not turn together for ever. */
    boolean nextFromTheEnd(BooleanSupplier chance) {
        if (moved == due) {
            return fromTheEnd;
        }
        return moved == 0 || chance.getAsBoolean();
    }
}
