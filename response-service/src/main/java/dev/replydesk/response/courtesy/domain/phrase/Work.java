package dev.replydesk.response.courtesy.domain.phrase;

/** Counts elementary steps, so that a test can hold the check to linear work without a clock. */
public final class Work {

    private long steps;

    public void add(long more) {
        steps += more;
    }

    public long steps() {
        return steps;
    }
}
