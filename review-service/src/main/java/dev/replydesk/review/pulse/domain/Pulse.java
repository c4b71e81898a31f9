package dev.replydesk.review.pulse.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the marketplace of a shop answers: the run of failures that lasts, null while it answers, and when the last
 * run ended, before which no other begins.
 */
public record Pulse(String id, String shopId, Instant endedAt, @Nullable Run run) {

    /** Nothing is known of it yet. */
    public static Pulse unknown(String id, String shopId) {
        return new Pulse(id, shopId, Instant.EPOCH, null);
    }

    /** An attempt that began before the end of the last run says nothing about what came after. */
    public Pulse failed(Failed attempt, OutageRule rule) {
        if (isOut() || attempt.begun().isBefore(endedAt)) {
            return this;
        }
        var next = run == null || isBroken(run, attempt, rule) ? Run.of(attempt) : run.and(attempt);
        return new Pulse(id, shopId, endedAt, next.judged(rule));
    }

    /** It answered, whatever it said; or nobody asks it any more, so that nothing is known from now on. */
    public Pulse ended(Instant at) {
        return run == null ? this : new Pulse(id, shopId, at.isBefore(run.since()) ? run.since() : at, null);
    }

    public boolean isOut() {
        return run != null && run.told();
    }

    private static boolean isBroken(Run run, Failed attempt, OutageRule rule) {
        return attempt.begun().isAfter(run.lastAt().plus(rule.gap()));
    }
}
