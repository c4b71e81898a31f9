package dev.replydesk.response.cases;

import org.jspecify.annotations.Nullable;

/**
 * One read through what is due, from one end, until nothing is left or a page was shared with another instance.
 * Instances that meet on one page win a part of it each and write the rest in vain, so whoever won less reads from the
 * other end: {@code home} is the end where this instance had a page to itself last, {@code inVain} that the pass before
 * this one moved nothing on, {@code inACrowd} and {@code shared} that the sweep met a whole page, and another instance.
 */
record SweepPass(boolean fromTheEnd, boolean home, int moved, @Nullable SweepPage last, boolean inVain,
        boolean inACrowd, boolean shared) {

    /** The first of a sweep. */
    static SweepPass from(boolean theEnd) {
        return new SweepPass(theEnd, theEnd, 0, null, false, false, false);
    }

    /** The same after one more page. */
    SweepPass then(SweepPage page) {
        var ours = page.isWhole() && !page.isShared();
        return new SweepPass(fromTheEnd, ours ? fromTheEnd : home, moved + page.moved(), page, inVain,
                inACrowd || page.isWhole(), shared || page.isShared());
    }

    /** The next one of the same sweep. */
    SweepPass again() {
        var stays = last != null && last.isMostlyOurs();
        return new SweepPass(stays == fromTheEnd, home, 0, null, moved == 0, inACrowd, shared);
    }

    /** Reading on would mean to follow the other one. */
    boolean hasMetAnother() {
        return last != null && last.isShared();
    }

    /** Whether there may be more that this instance can move on in another pass. */
    boolean goesOn() {
        return last != null && last.isWhole() && last.isShared() && (moved > 0 || !inVain);
    }

    /**
     * Where the next crowd is read, this being the last pass: whoever shared this one keeps to the end that was its
     * own, so that the two do not begin on one page again; whoever had it alone begins with the most urgent.
     */
    boolean keepsToTheEnd() {
        return home && (shared || !inACrowd);
    }
}
