package dev.replydesk.response.cases;

import java.util.function.BooleanSupplier;

/**
 * One page of a sweep: how many were due in it, how many this instance moved on, and from which end it was read; and
 * whether the sweep met a crowd, a whole page, and another instance in it. Instances that meet on one page would win
 * half of it each and write the rest in vain, so one of them has to read from the other end.
 */
record SweepRound(int due, int moved, boolean fromTheEnd, boolean inACrowd, boolean shared) {
    static final int PAGE = 1_000;

    /** A page by itself. */
    static SweepRound of(int due, int moved, boolean fromTheEnd) {
        return new SweepRound(due, moved, fromTheEnd, due == PAGE, moved < due);
    }

    /** The next page, which knows what the sweep met before it. */
    SweepRound then(SweepRound next) {
        return new SweepRound(next.due, next.moved, next.fromTheEnd, inACrowd || next.inACrowd, shared || next.shared);
    }

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

    /**
     * Where the next crowd is read, this being the last page: whoever shared this one keeps to its end, so that the two
     * do not begin on one page again; whoever had it alone begins with the most urgent.
     */
    boolean keepsToTheEnd() {
        return fromTheEnd && (shared || !inACrowd);
    }
}
