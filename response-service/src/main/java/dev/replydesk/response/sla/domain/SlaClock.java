package dev.replydesk.response.sla.domain;

import dev.replydesk.response.calendars.domain.CalendarRef;
import dev.replydesk.response.calendars.domain.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One deadline of one case. Judged by instants, not by when a job ran: it is met if the answer's own instant is at or
 * before {@code dueAt}. All instants are in whole milliseconds; they were computed once, by the calendar named here.
 */
public record SlaClock(Instant startedAt, Instant dueAt, Instant warnAt, @Nullable CalendarRef calendar,
        List<Threshold> thresholds, Escalation escalation, ClockState state, @Nullable Instant stoppedAt,
        @Nullable Instant breachedAt) {

    /** A threshold noticed later than this after its instant is told as late. */
    public static final Duration LATE_AFTER = Duration.ofSeconds(5);

    public SlaClock {
        thresholds = List.copyOf(thresholds);
        escalation = Objects.requireNonNullElse(escalation, Escalation.NONE);
    }

    /** {@code startedAt} in whole milliseconds. */
    public static SlaClock start(Instant startedAt, SlaPolicy policy, Timetable timetable) {
        var span = new SlaSpan(startedAt, policy.firstReply(), timetable.time());
        return new SlaClock(startedAt, span.end(), span.share(policy.mainWarning()), timetable.calendar(),
                span.thresholds(policy), span.ladder(policy), ClockState.RUNNING, null, null);
    }

    public boolean isRunning() {
        return state == ClockState.RUNNING;
    }

    public boolean isMet() {
        return state == ClockState.MET;
    }

    /** Percent of the real time that are over, 100 from the deadline on. */
    public int shareAt(Instant now) {
        var whole = Duration.between(startedAt, dueAt).toMillis();
        return (int) Math.clamp(Duration.between(startedAt, now).toMillis() * 100 / Math.max(1, whole), 1, 100);
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

    /** When the next threshold or level has to be told of; null if never. */
    public @Nullable Instant nextAlarmAt() {
        var threshold = thresholds.stream().filter(Threshold::isWaiting).map(Threshold::at).findFirst();
        return isRunning()
                ? Stream.of(threshold, Optional.ofNullable(nextLevelAt())).flatMap(Optional::stream)
                        .min(Instant::compareTo).orElse(null)
                : null;
    }

    /** When the next level of the ladder is told; null if none is. */
    public @Nullable Instant nextLevelAt() {
        return isRunning() ? escalation.nextAt(dueAt) : null;
    }

    public boolean mustEscalate(Instant now) {
        return isRunning() && escalation.isDue(now, dueAt);
    }

    /** One level further. */
    public SlaClock escalate(Instant now) {
        return with(escalation.fire(now, dueAt));
    }

    public SlaClock with(Escalation climbed) {
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, climbed, state, stoppedAt, breachedAt);
    }

    /** Whether anything was told of that somebody may acknowledge, since the last acknowledgement. */
    public boolean hasNews() {
        var last = Stream.concat(thresholds.stream().map(Threshold::firedAt), Stream.of(escalation.lastFiredAt()))
                .filter(Objects::nonNull).max(Instant::compareTo);
        var known = escalation.acknowledgedAt();
        return last.filter(at -> known == null || at.isAfter(known)).isPresent();
    }

    /** Marks everything due as noticed; a recorded breach is never taken back. */
    public SlaClock fire(Instant now, boolean allLate) {
        var fired = thresholds.stream().map(t -> t.isDue(now) ? t.fired(now, allLate || isLate(t, now)) : t).toList();
        var breached = breachedAt == null && fired.getLast().firedAt() != null ? dueAt : breachedAt;
        return new SlaClock(startedAt, dueAt, warnAt, calendar, fired, escalation, state, stoppedAt, breached);
    }

    /** The answer counts from {@code answeredAt}, whenever we learn of it. */
    public SlaClock stop(Instant answeredAt) {
        var missed = answeredAt.isAfter(dueAt);
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, escalation,
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
        return new SlaClock(startedAt, dueAt, warnAt, calendar, thresholds, escalation, next, null, breachedAt);
    }

    private static boolean isLate(Threshold t, Instant now) {
        return now.isAfter(t.at().plus(LATE_AFTER));
    }
}
