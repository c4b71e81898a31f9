package dev.replydesk.response.cases.domain.reapply;

import dev.replydesk.response.cases.domain.Actor;
import dev.replydesk.response.sla.domain.PolicySet;
import dev.replydesk.response.sla.domain.ReapplyChoice;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One act of putting open cases under the policies of today, by whom, and how far it got; a merchant has one at a time.
 * The cases know by its id that it was there, so it can be gone on with from where it stood.
 *
 * @param policyVersion
 *            of the list that was previewed, which counts also where it is changed meanwhile
 * @param total
 *            how many cases were open at the start
 * @param after
 *            the last case that was looked at, in the order of their ids; null at the start
 * @param running
 *            true until it is over, then null
 * @param stoppedBy
 *            whoever had enough of it; it is over as soon as a loop sees that
 */
public record ReapplyRun(String id, ReapplyChoice choice, long policyVersion, ReapplyScope scope, Actor startedBy,
        Instant startedAt, long total, @Nullable String after, ReapplyTally tally, @Nullable Boolean running,
        @Nullable Instant finishedAt, @Nullable Actor stoppedBy) {

    /** What was asked for. */
    public record Order(ReapplyChoice choice, ReapplyScope scope, Actor by) {}

    public static ReapplyRun started(String id, Order order, PolicySet set, Instant at, long total) {
        return new ReapplyRun(id, order.choice(), set.version(), order.scope(), order.by(), at, total, null,
                ReapplyTally.none(set), true, null, null);
    }

    /**
     * Of several who look at the same cases one counts them, also where the run was stopped while they were at it: the
     * cases are changed by then.
     */
    public ReapplyRun lookedAt(@Nullable String before, String last, ReapplyTally sum) {
        return isOver() && !isStopped() || !Objects.equals(after, before)
                ? this
                : with(last, sum, finishedAt, stoppedBy);
    }

    /** Nothing is left after this case, or nothing more is to be done. */
    public ReapplyRun finished(@Nullable String last, Instant at) {
        return isOver() || !Objects.equals(after, last)
                ? this
                : with(after, tally, at, stoppedBy);
    }

    /** No case after the ones that are being looked at now; the first who stops it is named. */
    public ReapplyRun stopped(Actor by) {
        return isOver() || isStopped()
                ? this
                : with(after, tally, null, by);
    }

    private ReapplyRun with(@Nullable String last, ReapplyTally sum, @Nullable Instant end, @Nullable Actor stops) {
        return new ReapplyRun(id, choice, policyVersion, scope, startedBy, startedAt, total, last, sum,
                end == null ? true : null, end, stops);
    }

    public boolean isStopped() {
        return stoppedBy != null;
    }

    public boolean isOver() {
        return finishedAt != null;
    }
}
