package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has climbed its ladder. An acknowledgement stops the climb: one before the deadline until the
 * deadline, one after it for good.
 */
public record Escalation(List<Rung> rungs, @Nullable Instant acknowledgedAt) {
    public static final Escalation NONE = new Escalation(List.of(), null);

    public Escalation {
        rungs = List.copyOf(Objects.requireNonNullElse(rungs, List.of()));
    }

    /** When the next level is told; null if none is left or somebody has acknowledged. */
    @Nullable
    Instant nextAt(Instant dueAt) {
        return next(dueAt).map(this::instantOf).orElse(null);
    }

    boolean isDue(Instant now, Instant dueAt) {
        var at = nextAt(dueAt);
        return at != null && !now.isBefore(at);
    }

    /** The level that is due now is told; one at a time, each has its own time to be acknowledged. */
    Escalation fire(Instant now, Instant dueAt) {
        var next = next(dueAt).filter(r -> !now.isBefore(instantOf(r)));
        return next.map(r -> with(r.fired(now, SlaClock.isLate(instantOf(r), now)))).orElse(this);
    }

    /** The alert of a level arrived; from now on its acknowledgement is waited for. Later arrivals change nothing. */
    Escalation delivered(int level, Instant at, Instant dueAt, WorkingTime time) {
        return rungs.stream().filter(r -> r.level() == level && r.climbAt() == null && r.asks().ackWithin() != null)
                .findFirst()
                .map(r -> with(r.climbing(patience(at, Objects.requireNonNull(r.asks().ackWithin()), dueAt, time))))
                .orElse(this);
    }

    public Escalation acknowledged(Instant now) {
        return new Escalation(rungs, now);
    }

    /** The highest level that was told; 0 before the first. */
    public int level() {
        return fired().mapToInt(Rung::level).max().orElse(0);
    }

    public @Nullable Instant lastFiredAt() {
        return fired().map(Rung::firedAt).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }

    private static Instant patience(Instant from, Duration within, Instant dueAt, WorkingTime time) {
        var end = time.after(from, within);
        return from.isBefore(dueAt) && end.isAfter(dueAt) ? dueAt : end;
    }

    private Optional<Rung> next(Instant dueAt) {
        return rungs.stream().filter(Rung::isWaiting).filter(r -> !isSilenced(r, dueAt)).findFirst();
    }

    private boolean isSilenced(Rung rung, Instant dueAt) {
        return acknowledgedAt != null && (acknowledgedAt.isAfter(dueAt) || !rung.at().isAfter(dueAt));
    }

    private Instant instantOf(Rung rung) {
        return climbTo(rung).filter(at -> at.isBefore(rung.at())).orElse(rung.at());
    }

    /** An acknowledgement since the level below was told ends the climb from there. */
    private Optional<Instant> climbTo(Rung rung) {
        return fired().filter(r -> r.level() == rung.level() - 1 && !isAcknowledgedSince(r)).findFirst()
                .flatMap(r -> Optional.ofNullable(r.climbAt()));
    }

    private boolean isAcknowledgedSince(Rung rung) {
        return acknowledgedAt != null && rung.firedAt() != null && !acknowledgedAt.isBefore(rung.firedAt());
    }

    private Stream<Rung> fired() {
        return rungs.stream().filter(r -> !r.isWaiting());
    }

    private Escalation with(Rung changed) {
        return new Escalation(rungs.stream().map(r -> r.level() == changed.level() ? changed : r).toList(),
                acknowledgedAt);
    }
}
