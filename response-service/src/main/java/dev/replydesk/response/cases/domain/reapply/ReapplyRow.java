package dev.replydesk.response.cases.domain.reapply;

import dev.replydesk.response.cases.domain.ClockStep;
import java.time.Instant;

/**
 * The cases of one policy of today.
 *
 * @param changed
 *            put under it
 * @param earlier
 *            of these, due earlier than before
 * @param later
 *            of these, due later than before
 * @param atRisk
 *            of these, past the main warning of the new deadline and not past the deadline itself
 * @param overdue
 *            of these, past the new deadline and not past the old one
 * @param missedBefore
 *            of these, past the old deadline; that stays recorded
 * @param unchanged
 *            under it already, with this very deadline
 */
public record ReapplyRow(String policy, long changed, long earlier, long later, long atRisk, long overdue,
        long missedBefore, long unchanged) {

    static ReapplyRow none(String policy) {
        return new ReapplyRow(policy, 0, 0, 0, 0, 0, 0, 0);
    }

    ReapplyRow withUnchanged() {
        return new ReapplyRow(policy, changed, earlier, later, atRisk, overdue, missedBefore, unchanged + 1);
    }

    ReapplyRow with(ClockStep step, Instant warnAt) {
        var wasOver = !step.dueBefore().isAfter(step.at());
        var isOver = !step.dueAt().isAfter(step.at());
        return new ReapplyRow(policy, changed + 1, earlier + one(step.dueAt().isBefore(step.dueBefore())),
                later + one(step.dueAt().isAfter(step.dueBefore())),
                atRisk + one(!isOver && !warnAt.isAfter(step.at())), overdue + one(isOver && !wasOver),
                missedBefore + one(wasOver), unchanged);
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }
}
