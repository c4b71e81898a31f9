package dev.replydesk.response.sla.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carries what was told of one deadline over to another: of an instant that is past it stays told, one that lies ahead
 * is told of again, unless that was told of this very deadline before. Levels of the ladder that are past already and
 * were not told are told by their highest alone.
 */
record Rearming(SlaClock before, ToldBefore told, Instant now) {
    SlaClock of(SlaClock laid) {
        var sameDue = laid.dueAt().equals(before.dueAt());
        var thresholds = laid.thresholds().stream().map(t -> carried(t, laid, sameDue)).sorted(Threshold.ORDER)
                .toList();
        return new SlaClock(before.startedAt(), laid.dueAt(), laid.warnAt(), laid.calendar(), thresholds,
                ladder(laid, sameDue), ClockState.RUNNING, null, before.breachedAt(),
                before.standstills(), laid.recount());
    }

    private Threshold carried(Threshold next, SlaClock laid, boolean sameDue) {
        return before.thresholds().stream().filter(t -> isSame(t, next) && staysTold(t.firedAt(), next.at(), sameDue))
                .findFirst().map(was -> laid.recount() != null && was.at().isBefore(next.at())
                        ? was
                        : next.fired(Objects.requireNonNull(was.firedAt()), was.late()))
                .orElseGet(() -> told.of(next, laid.dueAt()).map(at -> next.fired(at, false)).orElse(next));
    }

    private static boolean isSame(Threshold a, Threshold b) {
        return Objects.equals(a.lead(), b.lead()) && (a.lead() != null || a.percent() == b.percent());
    }

    private boolean staysTold(@Nullable Instant firedAt, Instant next, boolean sameDue) {
        return firedAt != null && (sameDue || !next.isAfter(now));
    }

    /** An acknowledgement was of the deadline that held then. */
    private Escalation ladder(SlaClock laid, boolean sameDue) {
        var rungs = laid.escalation().rungs().stream().map(r -> carried(r, laid.dueAt(), sameDue)).toList();
        return new Escalation(onlyTheHighest(rungs), sameDue ? before.escalation().acknowledgedAt() : null);
    }

    private Rung carried(Rung next, Instant due, boolean sameDue) {
        return before.escalation().rungs().stream()
                .filter(r -> r.level() == next.level() && staysTold(r.firedAt(), next.at(), sameDue)).findFirst()
                .map(r -> next.told(Objects.requireNonNull(r.firedAt()), r.late(), climbOf(r, next, sameDue)))
                .orElseGet(() -> told.of(next, due).map(at -> next.told(at, false, null)).orElse(next));
    }

    /** Nobody who acknowledged is climbed past; whoever did not is still waited for. */
    private @Nullable Instant climbOf(Rung was, Rung next, boolean sameDue) {
        var known = before.escalation().acknowledgedAt();
        var answered = known != null && was.firedAt() != null && !known.isBefore(was.firedAt());
        return next.asks().ackWithin() == null || answered && !sameDue ? null : was.climbAt();
    }

    private List<Rung> onlyTheHighest(List<Rung> rungs) {
        var past = rungs.stream().filter(r -> !r.at().isAfter(now)).toList();
        return past.isEmpty()
                ? rungs
                : rungs.stream().map(r -> r.isWaiting() && r.level() < past.getLast().level() ? passed(r) : r).toList();
    }

    private Rung passed(Rung rung) {
        return rung.fired(now, true);
    }
}
