package dev.replydesk.response.reports.domain;

import java.util.OptionalDouble;

/**
 * How promises of one group of cases were kept. A case that is overdue now counts as broken before it is answered; one
 * whose clock stands still is neither kept nor broken; exempt, removed and old ones are counted beside it, never
 * hidden.
 */
public record Compliance(long met, long missed, long overdue, long running, long paused, long exempt, long removed,
        long backlog,
        ReplyTimes replyTimes) {

    public long cases() {
        return met + missed + overdue + running + paused + exempt + removed + backlog;
    }

    /** Kept promises among those that are decided, 0 to 1; empty while none is. */
    public OptionalDouble kept() {
        return share(met, met + missed + overdue);
    }

    /** Cases without an answer among those that need one, 0 to 1; reply times say nothing about these. */
    public OptionalDouble unanswered() {
        return share(overdue + running + paused, met + missed + overdue + running + paused);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
