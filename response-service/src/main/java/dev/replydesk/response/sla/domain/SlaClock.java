package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of one case. Judged by instants, not by when a job ran: it is met if the answer's own instant is at or
 * before {@code dueAt}. All instants are in whole milliseconds; they were computed once, by the calendar named here.
 */
public record SlaClock(Instant startedAt, Instant dueAt, Instant warnAt, @Nullable CalendarRef calendar,
        List<Threshold> thresholds, ClockState state, @Nullable Instant stoppedAt, @Nullable Instant breachedAt) {

    /** A threshold noticed later than this after its instant is told as late. */
    public static final Duration LATE_AFTER = Duration.ofSeconds(5);

    public SlaClock {
        thresholds = List.copyOf(thresholds);
    }

    /** {@code startedAt} in whole milliseconds. */
    public static SlaClock start(Instant startedAt, SlaPolicy policy, Timetable timetable) {
        var span = new SlaSpan(startedAt, policy.firstReply(), timetable.time());
        return new SlaClock(startedAt, span.end(), span.share(policy.mainWarning()), timetable.calendar(),
                span.thresholds(policy), ClockState.RUNNING, null, null);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public boolean isMet() {
        return state == ClockState.MET;
    }

    public boolean isOverdueAt(Instant now) {
        return now.isAfter(dueAt);
    }

    public Risk riskAt(Instant now) {
        return switch (state) {
            case MET -> Risk.MET;
            case MISSED -> Risk.MISSED;
            case CANCELLED -> Risk.NONE;
            case RUNNING -> isOverdueAt(now) ? Risk.OVERDUE : now.isBefore(warnAt) ? Risk.ON_TRACK : Risk.AT_RISK;
        };
    }

    /** What must be noticed now, in the order of its instants. */
    public List<Threshold> due(Instant now) {
        return isRunning() ? thresholds.stream().filter(t -> t.isDue(now)).toList() : List.of();
    }

    public @Nullable Instant nextThresholdAt() {
        return isRunning()
                ? thresholds.stream().filter(Threshold::isWaiting).map(Threshold::at).findFirst().orElse(null)
                : null;
    }

    /** Marks everything due as noticed; a recorded breach is never taken back. */
    public SlaClock fire(Instant now, boolean allLate) {
        var fired = thresholds.stream().map(t -> t.isDue(now) ? t.fired(now, allLate || isLate(t, now)) : t).toList();
        var breached = breachedAt == null && fired.getLast().firedAt() != null ? dueAt : breachedAt;
        return new SlaClock(startedAt, dueAt, warnAt, calendar, fired, state, stoppedAt, breached);
    }

    /** The answer counts from {@code answeredAt}, whenever we learn of it. */
    public SlaClock stop(Instant answeredAt) {
        var missed = answeredAt.isAfter(dueAt);
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds,
                missed ? ClockState.MISSED : ClockState.MET, answeredAt,
                missed && breachedAt == null ? dueAt : breachedAt);
    }

    public SlaClock cancel() {
        return isRunning() ? in(ClockState.CANCELLED) : this;
    }

    /** The answer did not last, or is wanted after all: the same deadline again. */
    public SlaClock resume() {
        return in(ClockState.RUNNING);
    }

    private SlaClock in(ClockState next) {
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, next, null, breachedAt);
    }

    private static boolean isLate(Threshold t, Instant now) {
        return now.isAfter(t.at().plus(LATE_AFTER));
    }
}
