package dev.replydesk.response.cases;

/** What became of one page of a sweep: how many were due in it, and how many of them this instance moved on. */
record SweepPage(int due, int moved) {
    static final int SIZE = 500;

    boolean isWhole() {
        return due == SIZE;
    }

    /** Somebody else moved on what is missing here. */
    boolean isShared() {
        return moved < due;
    }

    /** Of two that meet on a page, this is so for one alone, unless each has exactly half of it. */
    boolean isMostlyOurs() {
        return 2 * moved >= due;
    }
}
