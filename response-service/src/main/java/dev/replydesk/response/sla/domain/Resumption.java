package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock that stood still {@code from} one instant on runs on {@code at} another. Whatever lay ahead lies as much
 * working time ahead again; what lay behind stays where it was. Of what was told already, that is told again whose
 * instant is now to come, since it is of another deadline.
 */
record Resumption(SlaClock before, Instant from, Instant at, WorkingTime hours) {
    SlaClock clock() {
        var due = moved(before.dueAt());
        var thresholds = before.thresholds().stream().map(t -> moved(t, due)).sorted(Threshold.ORDER).toList();
        var rungs = before.escalation().rungs().stream().map(r -> moved(r, due)).toList();
        var state = before.isPaused() ? ClockState.RUNNING : before.state();
        return new SlaClock(before.startedAt(), due, moved(before.warnAt()), before.calendar(), thresholds,
                new Escalation(rungs, before.escalation().acknowledgedAt()), state, before.stoppedAt(),
                before.breachedAt(), standstills(), before.recount());
    }

    private Instant moved(Instant instant) {
        return instant.isAfter(from) ? hours.after(at, hours.between(from, instant)) : instant;
    }

    private Threshold moved(Threshold t, Instant due) {
        if (t.lead() != null) {
            return lead(t, t.lead(), due);
        }
        var next = t.moved(moved(t.at()), t.percent());
        return mustRing(t.at(), t.firedAt(), next.at(), due) ? next.rearmed() : next;
    }

    /** So long before the new deadline by the clock; at once where that is over, and when the doors are open. */
    private Threshold lead(Threshold t, Duration lead, Instant due) {
        var wanted = hours.nextOpening(due.minus(lead));
        if (wanted.isAfter(at) && (t.isWaiting() || !due.equals(before.dueAt()))) {
            return t.moved(earlier(wanted, due), shareAt(wanted, due)).rearmed();
        }
        var waits = t.isWaiting() && t.at().isAfter(from);
        return waits ? t.moved(earlier(hours.nextOpening(at), due), shareAt(at, due)) : t;
    }

    private Rung moved(Rung rung, Instant due) {
        var climb = rung.climbAt();
        var next = rung.moved(moved(rung.at()), climb == null ? null : moved(climb));
        return mustRing(rung.at(), rung.firedAt(), next.at(), due) ? next.rearmed() : next;
    }

    /** What was told after the clock stood still, since that was heard of late, was of a deadline that did not hold. */
    private boolean mustRing(Instant was, @Nullable Instant firedAt, Instant is, Instant due) {
        return firedAt != null && firedAt.isAfter(from) && was.isAfter(from) && is.isAfter(at)
                && !due.equals(before.dueAt());
    }

    /** Whole percent of the promised time that are over by then, 1 to 99. */
    private int shareAt(Instant instant, Instant due) {
        return (int) Math.clamp(ran(instant).toMillis() * 100 / Math.max(1, ran(due).toMillis()), 1, 99);
    }

    private Duration ran(Instant until) {
        return UsedTime.of(before, standstills(), until, hours);
    }

    private List<Standstill> standstills() {
        return before.standstills().stream().map(s -> s.isOver() ? s : new Standstill(s.from(), at)).toList();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
